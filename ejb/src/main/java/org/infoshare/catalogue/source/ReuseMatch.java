package org.infoshare.catalogue.source;

import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.catalogue.entry.SharingMode;

/**
 * A published item that is the same datum, who may have it and how.
 *
 * @param likeness why it is taken for the same
 * @param term the code of the standard term; absent where it has none
 * @param source whether its department is the source of the term
 * @param entry the code of the entry that has it
 * @param provider the code of the department
 * @param item its field name there
 * @param sharing the stricter of the entry's and the item's sharing attribute
 * @param way how the caller's department gets it
 * @param operation the operation to call first; absent where there is none
 */
public record ReuseMatch(
    Likeness likeness,
    String term,
    boolean source,
    String entry,
    int version,
    String entryName,
    String provider,
    String item,
    String chineseName,
    Sharing sharing,
    String scope,
    String use,
    String condition,
    String legalBasis,
    SharingMode sharingMode,
    Way way,
    String operation) {

  /**
   * A match of a published item.
   *
   * @param own the code of the department that asks
   */
  public static ReuseMatch of(Likeness likeness, String term, ProvidedItem holding, String own) {
    var entry = holding.entry();
    var item = holding.item();
    var content = entry.content();
    var way = Way.to(entry.provider().equals(own), entry.sharing(), item.sharing());
    return new ReuseMatch(
        likeness,
        term,
        holding.source(),
        entry.code(),
        entry.version(),
        entry.name(),
        entry.provider(),
        item.name(),
        item.chineseName(),
        stricter(entry.sharing(), item.sharing()),
        content.scope(),
        content.use(),
        content.condition(),
        content.legalBasis(),
        content.sharingMode(),
        way,
        way.operation());
  }

  private static Sharing stricter(Sharing one, Sharing other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
