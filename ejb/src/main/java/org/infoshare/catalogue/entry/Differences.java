package org.infoshare.catalogue.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.infoshare.foundation.platform.Json;

/** What differs between two versions of an entry, item by item. */
final class Differences {

  /** These are compared in a way of their own. */
  private static final Set<String> COMPARED_SEPARATELY = Set.of("items", "sharing");

  private final List<Difference> found = new ArrayList<>();

  private Differences() {}

  /** The differences of the later version: those of its items in their order, then the rest. */
  static List<Difference> between(NewEntry before, NewEntry after) {
    var differences = new Differences();
    differences.items(byName(before.items()), byName(after.items()));
    differences.sharing(before.sharing(), after.sharing());
    differences.fields(Json.mapper().valueToTree(before), Json.mapper().valueToTree(after));
    return List.copyOf(differences.found);
  }

  /** Whether the later version says anything else, be it only in another order. */
  static boolean differ(NewEntry before, NewEntry after) {
    return !between(before, after).isEmpty()
        || !List.copyOf(byName(before.items()).keySet())
            .equals(List.copyOf(byName(after.items()).keySet()));
  }

  private void items(Map<String, ItemDefinition> before, Map<String, ItemDefinition> after) {
    var names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      var old = before.get(name);
      var now = after.get(name);
      if (old == null) {
        item(DifferenceKind.ITEM_ADDED, name, "name", null, name);
        if (now.isKey()) {
          item(DifferenceKind.ITEM_KEY_CHANGED, name, "key", null, true);
        }
      } else if (now == null) {
        item(DifferenceKind.ITEM_REMOVED, name, "name", name, null);
        if (old.isKey()) {
          item(DifferenceKind.ITEM_KEY_CHANGED, name, "key", true, null);
        }
      } else {
        item(old, now);
      }
    }
  }

  private void item(ItemDefinition old, ItemDefinition now) {
    String name = old.name();
    addIfDifferent(
        DifferenceKind.ITEM_RENAMED, name, "chineseName", old.chineseName(), now.chineseName());
    addIfDifferent(
        DifferenceKind.ITEM_RENAMED, name, "englishName", old.englishName(), now.englishName());
    addIfDifferent(DifferenceKind.ITEM_RETYPED, name, "type", old.type(), now.type());
    int longer = now.length() - old.length();
    if (longer != 0) {
      item(
          longer > 0 ? DifferenceKind.ITEM_LONGER : DifferenceKind.ITEM_SHORTER,
          name,
          "length",
          old.length(),
          now.length());
    }
    addIfDifferent(DifferenceKind.ITEM_KEY_CHANGED, name, "key", old.isKey(), now.isKey());
    addIfDifferent(
        DifferenceKind.ITEM_CHANGED, name, "sensitive", old.sensitive(), now.sensitive());
    int stricter = now.sharing().compareTo(old.sharing());
    if (stricter != 0) {
      item(
          stricter > 0 ? DifferenceKind.ITEM_STRICTER : DifferenceKind.ITEM_LOOSER,
          name,
          "sharing",
          old.sharing(),
          now.sharing());
    }
    addIfDifferent(DifferenceKind.ITEM_CHANGED, name, "term", old.term(), now.term());
  }

  private void sharing(Sharing old, Sharing now) {
    int stricter = now.compareTo(old);
    if (stricter != 0) {
      found.add(
          Difference.ofEntry(
              stricter > 0 ? DifferenceKind.ENTRY_STRICTER : DifferenceKind.ENTRY_LOOSER,
              "sharing",
              old,
              now));
    }
  }

  private void fields(JsonNode old, JsonNode now) {
    var names = new LinkedHashSet<String>();
    old.fieldNames().forEachRemaining(names::add);
    now.fieldNames().forEachRemaining(names::add);
    names.removeAll(COMPARED_SEPARATELY);
    for (String name : names) {
      if (!Objects.equals(old.get(name), now.get(name))) {
        found.add(
            Difference.ofEntry(
                DifferenceKind.FIELD_CHANGED, name, text(old.get(name)), text(now.get(name))));
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
      DifferenceKind kind, String name, String field, Object old, Object now) {
    if (!Objects.equals(old, now)) {
      item(kind, name, field, old, now);
    }
  }

  private void item(DifferenceKind kind, String name, String field, Object old, Object now) {
    found.add(Difference.ofItem(kind, name, field, old, now));
  }

  private static Map<String, ItemDefinition> byName(List<ItemDefinition> items) {
    var byName = new LinkedHashMap<String, ItemDefinition>();
    items.forEach(item -> byName.put(item.name(), item));
    return byName;
  }
}
