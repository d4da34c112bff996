package org.infoshare.catalogue.source;

import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;

/**
 * A published item that is the same datum, with its provider and the route to it.
 *
 * @param similarity why it is treated as the same datum
 * @param term the code of the standard term; absent if it has none
 * @param source whether its department is the source of the term
 * @param entry the code of its entry
 * @param provider the code of the department
 * @param item its field name there
 * @param sharing the stricter of the entry's and the item's sharing attribute
 * @param accessRoute how the caller's department gets it
 * @param operation the operation to call first; absent if there is none
 */
public record ReuseMatch(
    Similarity similarity,
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
    AccessRoute accessRoute,
    String operation) {

  /**
   * Creates the match of a published item.
   *
   * @param ownDepartment the code of the calling department
   */
  public static ReuseMatch of(
      Similarity similarity, String term, ProvidedItem providedItem, String ownDepartment) {
    var entry = providedItem.entry();
    var item = providedItem.item();
    var content = entry.content();
    var route =
        AccessRoute.to(entry.provider().equals(ownDepartment), entry.sharing(), item.sharing());
    return new ReuseMatch(
        similarity,
        term,
        providedItem.source(),
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
        route,
        route.operation());
  }

  private static Sharing stricter(Sharing one, Sharing other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
