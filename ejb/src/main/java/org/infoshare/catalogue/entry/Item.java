package org.infoshare.catalogue.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;

/** One information item of an entry, as it is stored. */
@Embeddable
class Item {

  private String name;

  @Column(name = "chinese_name")
  private String chineseName;

  @Column(name = "english_name")
  private String englishName;

  @Enumerated(EnumType.STRING)
  private ItemType type;

  private int length;

  @Column(name = "is_key")
  private boolean key;

  private boolean sensitive;

  @Enumerated(EnumType.STRING)
  private Sharing sharing;

  private String term;

  @Column(name = "no_term_reason")
  private String noTermReason;

  protected Item() {
    // for JPA
  }

  Item(ItemDefinition definition) {
    name = definition.name();
    chineseName = definition.chineseName();
    englishName = definition.englishName();
    type = definition.type();
    length = definition.length();
    key = definition.key();
    sensitive = definition.sensitive();
    sharing = definition.sharing();
    term = definition.term();
    noTermReason = definition.noTermReason();
  }

  ItemDefinition definition() {
    return new ItemDefinition(
        name, chineseName, englishName, type, length, key, sensitive, sharing, term, noTermReason);
  }
}
