package org.infoshare.sharing.terms;

import static org.infoshare.foundation.platform.PlatformReason.DUPLICATE;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.sharing.terms.TermsReason.ITEM_NOT_SHARED;
import static org.infoshare.sharing.terms.TermsReason.ITEM_UNKNOWN;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Checks;

/** Checks the names of items against the published version of their entry. */
public final class ItemsValidator {

  private ItemsValidator() {}

  /**
   * Checks the items of a new request.
   *
   * @param entry the requested entry; null if it is itself at fault
   */
  public static void checkRequested(Checks checks, List<String> items, PublishedEntry entry) {
    if (items == null || items.isEmpty()) {
      checks.addFault("/items", MISSING);
      return;
    }
    checkNames(checks, items);
    if (entry != null) {
      for (int i = 0; i < items.size(); i++) {
        checkShared(checks, "/items/" + i, items.get(i), entry);
      }
    }
  }

  /** Checks that each name is present and occurs once. */
  static void checkNames(Checks checks, List<String> names) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < names.size(); i++) {
      checks.requirePresent("/items/" + i, names.get(i));
      Integer first = names.get(i) == null ? null : places.putIfAbsent(names.get(i), i);
      checks.require(first == null, "/items/" + i, DUPLICATE, "/items/" + first);
    }
  }

  /**
   * Checks that the item is in the entry, and that neither the item nor the whole entry is excluded
   * from sharing.
   */
  public static void checkShared(Checks checks, String pointer, String name, PublishedEntry entry) {
    if (name == null) {
      return;
    }
    var item = entry.items().stream().filter(one -> one.name().equals(name)).findFirst();
    if (item.isEmpty()) {
      var known =
          entry.items().stream().map(ItemDefinition::name).collect(Collectors.joining(", "));
      checks.addFault(pointer, ITEM_UNKNOWN, name, known);
      return;
    }
    boolean notShared =
        entry.sharing() == Sharing.NOT_SHARED || item.get().sharing() == Sharing.NOT_SHARED;
    checks.require(!notShared, pointer, ITEM_NOT_SHARED, name);
  }
}
