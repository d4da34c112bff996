package org.infoshare.catalogue;

import java.util.List;

/**
 * The published version of an entry, as the other features build on it.
 *
 * @param code the national form
 * @param version the published version
 * @param provider the code of the providing department
 * @param name 信息资源名称
 * @param sharing the sharing attribute of the whole entry
 * @param legalBasis why it is not shared, where it is not
 * @param items the information items, in their order
 */
public record PublishedEntry(
    String code,
    int version,
    String provider,
    String name,
    Sharing sharing,
    String legalBasis,
    List<ItemDefinition> items) {

  public PublishedEntry {
    items = List.copyOf(items);
  }

  public List<ItemDefinition> keys() {
    return items.stream().filter(ItemDefinition::key).toList();
  }
}
