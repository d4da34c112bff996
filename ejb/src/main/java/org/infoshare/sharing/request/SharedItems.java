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
public final class SharedItems {

  private SharedItems() {}

  /** Of what was asked for that which some shared item answers. */
  public static List<String> answered(List<String> asked, List<ItemDefinition> items) {
    return asked.stream()
        .filter(name -> shared(items).anyMatch(item -> answers(item, name)))
        .toList();
  }

  /** The names of the shared items that answer any of it. */
  static List<String> answering(List<String> asked, List<ItemDefinition> items) {
    return shared(items)
        .filter(item -> asked.stream().anyMatch(name -> answers(item, name)))
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

  private static boolean answers(ItemDefinition item, String asked) {
    return isCalled(item.name(), asked) || isCalled(item.chineseName(), asked);
  }

  private static boolean isCalled(String name, String asked) {
    return name != null && name.strip().equals(asked.strip());
  }
}
