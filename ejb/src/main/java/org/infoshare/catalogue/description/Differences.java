package org.infoshare.catalogue.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.infoshare.foundation.platform.Json;

/** The differences between two versions of an entry, item by item. */
public final class Differences {

  /** Fields that have their own comparison. */
  private static final Set<String> COMPARED_SEPARATELY = Set.of("items", "sharing");

  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  /**
   * The differences of the later version: first the items in their order, then the other fields.
   */
  public static List<Difference> between(NewEntry before, NewEntry after) {
    var differences = new Differences();
    differences.items(byName(before.items()), byName(after.items()));
    differences.sharing(before.sharing(), after.sharing());
    differences.fields(Json.mapper().valueToTree(before), Json.mapper().valueToTree(after));
    return List.copyOf(differences.found);
  }

  /** Whether the two versions differ in anything, even only in an order. */
  public static boolean differ(NewEntry before, NewEntry after) {
    return !between(before, after).isEmpty()
        || !List.copyOf(byName(before.items()).keySet())
            .equals(List.copyOf(byName(after.items()).keySet()));
  }

  private void items(Map<String, ItemDefinition> before, Map<String, ItemDefinition> after) {
    var names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      var earlier = before.get(name);
      var later = after.get(name);
      if (earlier == null) {
        item(DifferenceKind.ITEM_ADDED, name, "name", null, name);
        if (later.isKey()) {
          item(DifferenceKind.ITEM_KEY_CHANGED, name, "key", null, true);
        }
      } else if (later == null) {
        item(DifferenceKind.ITEM_REMOVED, name, "name", name, null);
        if (earlier.isKey()) {
          item(DifferenceKind.ITEM_KEY_CHANGED, name, "key", true, null);
        }
      } else {
        item(earlier, later);
      }
    }
  }

  private void item(ItemDefinition earlier, ItemDefinition later) {
    String name = earlier.name();
    addIfDifferent(
        DifferenceKind.ITEM_RENAMED,
        name,
        "chineseName",
        earlier.chineseName(),
        later.chineseName());
    addIfDifferent(
        DifferenceKind.ITEM_RENAMED,
        name,
        "englishName",
        earlier.englishName(),
        later.englishName());
    addIfDifferent(DifferenceKind.ITEM_RETYPED, name, "type", earlier.type(), later.type());
    int longer = later.length() - earlier.length();
    if (longer != 0) {
      item(
          longer > 0 ? DifferenceKind.ITEM_LONGER : DifferenceKind.ITEM_SHORTER,
          name,
          "length",
          earlier.length(),
          later.length());
    }
    addIfDifferent(DifferenceKind.ITEM_KEY_CHANGED, name, "key", earlier.isKey(), later.isKey());
    addIfDifferent(
        DifferenceKind.ITEM_CHANGED, name, "sensitive", earlier.sensitive(), later.sensitive());
    int stricter = later.sharing().compareTo(earlier.sharing());
    if (stricter != 0) {
      item(
          stricter > 0 ? DifferenceKind.ITEM_STRICTER : DifferenceKind.ITEM_LOOSER,
          name,
          "sharing",
          earlier.sharing(),
          later.sharing());
    }
    addIfDifferent(DifferenceKind.ITEM_CHANGED, name, "term", earlier.term(), later.term());
    addIfDifferent(
        DifferenceKind.ITEM_CHANGED,
        name,
        "noTermReason",
        earlier.noTermReason(),
        later.noTermReason());
  }

  private void sharing(Sharing earlier, Sharing later) {
    int stricter = later.compareTo(earlier);
    if (stricter != 0) {
      found.add(
          Difference.ofEntry(
              stricter > 0 ? DifferenceKind.ENTRY_STRICTER : DifferenceKind.ENTRY_LOOSER,
              "sharing",
              earlier,
              later));
    }
  }

  private void fields(JsonNode earlier, JsonNode later) {
    var names = new LinkedHashSet<String>();
    earlier.fieldNames().forEachRemaining(names::add);
    later.fieldNames().forEachRemaining(names::add);
    names.removeAll(COMPARED_SEPARATELY);
    for (String name : names) {
      if (!Objects.equals(earlier.get(name), later.get(name))) {
        found.add(
            Difference.ofEntry(
                DifferenceKind.FIELD_CHANGED,
                name,
                text(earlier.get(name)),
                text(later.get(name))));
      }
    }
  }

  private static String text(JsonNode value) {
    if (value == null) {
      return null;
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }

  private void addIfDifferent(
      DifferenceKind kind, String name, String field, Object earlier, Object later) {
    if (!Objects.equals(earlier, later)) {
      item(kind, name, field, earlier, later);
    }
  }

  private void item(DifferenceKind kind, String name, String field, Object earlier, Object later) {
    found.add(Difference.ofItem(kind, name, field, earlier, later));
  }

  private static Map<String, ItemDefinition> byName(List<ItemDefinition> items) {
    var byName = new LinkedHashMap<String, ItemDefinition>();
    items.forEach(item -> byName.put(item.name(), item));
    return byName;
  }
}
