package org.infoshare.sharing.request;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.infoshare.catalogue.entry.ItemDefinition;
import org.infoshare.catalogue.entry.Sharing;

/**
 * Which items that an entry shares answer what was asked for without an entry: by their names, or,
 * as a need is in words, by their Chinese names.
 */
public final class ItemCoverage {

  private ItemCoverage() {}

  /** Of what was asked for that which some shared item answers. */
  public static List<String> coveredNames(List<String> asked, List<ItemDefinition> items) {
    return asked.stream()
        .filter(name -> shared(items).anyMatch(item -> covers(item, name)))
        .toList();
  }

  /** The names of the shared items that answer any of it. */
  static List<String> coveringItems(List<String> asked, List<ItemDefinition> items) {
    return shared(items)
        .filter(item -> asked.stream().anyMatch(name -> covers(item, name)))
        .map(ItemDefinition::name)
        .toList();
  }

  private static Stream<ItemDefinition> shared(List<ItemDefinition> items) {
    return items == null
        ? Stream.empty()
        : items.stream()
            .filter(Objects::nonNull)
            .filter(item -> item.sharing() != Sharing.NOT_SHARED);
  }

  private static boolean covers(ItemDefinition item, String asked) {
    return isNamed(item.name(), asked) || isNamed(item.chineseName(), asked);
  }

  private static boolean isNamed(String name, String asked) {
    return name != null && name.strip().equals(asked.strip());
  }
}
