package org.infoshare.catalogue.publication;

import java.time.Instant;
import java.util.List;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;

/**
 * A published version of an entry, as other features use it.
 *
 * @param code the national form
 * @param version the published version, from 1
 * @param provider the code of the providing department
 * @param content its description
 * @param publishedAt when the version was published
 */
public record PublishedEntry(
    String code, int version, String provider, NewEntry content, Instant publishedAt) {

  /** 信息资源名称. */
  public String name() {
    return content.name();
  }

  /** The sharing attribute of the whole entry. */
  public Sharing sharing() {
    return content.sharing();
  }

  /** The information items, in their order. */
  public List<ItemDefinition> items() {
    return content.items();
  }

  public List<ItemDefinition> keys() {
    return items().stream().filter(ItemDefinition::key).toList();
  }
}
