package org.infoshare.sharing.terms;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.Sharing;

/**
 * Finds the shared items of an entry that cover items requested without an entry. An item matches
 * by its name or, because a need is written in words, by its Chinese name.
 */
public final class ItemCoverage {

  private ItemCoverage() {}

  /** The requested names that a shared item covers. */
  public static List<String> coveredNames(List<String> requested, List<ItemDefinition> items) {
    return requested.stream()
        .filter(name -> shared(items).anyMatch(item -> covers(item, name)))
        .toList();
  }

  /** The names of the shared items that cover any of the requested names. */
  static List<String> coveringItems(List<String> requested, List<ItemDefinition> items) {
    return shared(items)
        .filter(item -> requested.stream().anyMatch(name -> covers(item, name)))
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

  private static boolean covers(ItemDefinition item, String requested) {
    return isNamed(item.name(), requested) || isNamed(item.chineseName(), requested);
  }

  private static boolean isNamed(String name, String requested) {
    return name != null && name.strip().equals(requested.strip());
  }
}
