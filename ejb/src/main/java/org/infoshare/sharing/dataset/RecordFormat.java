package org.infoshare.sharing.dataset;

import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.TOO_LONG;
import static org.infoshare.sharing.dataset.DatasetReason.FIELD_UNKNOWN;
import static org.infoshare.sharing.dataset.DatasetReason.KEY_INCOMPLETE;
import static org.infoshare.sharing.dataset.DatasetReason.KEY_UNKNOWN;
import static org.infoshare.sharing.dataset.DatasetReason.RECORD_OUTDATED;
import static org.infoshare.sharing.dataset.DatasetReason.RECORD_TOO_LARGE;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infoshare.catalogue.entry.ItemDefinition;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;

/**
 * The form of the records of one published entry: which items they have, of which type and length,
 * and which of them are the key.
 *
 * <p>What passes comes back in its kept form, in the order of the items; what does not is told to
 * the {@link Checks}, each field with its JSON pointer, and the result is then worth nothing.
 */
public final class RecordFormat {

  /** The most characters that the key items of a record have together: they must fit an index. */
  static final int MAX_KEY_LENGTH = 400;

  /** The most KiB that a whole record has in its kept form: many of them share one answer. */
  static final int MAX_RECORD_KIB = 256;

  private final Map<String, ItemDefinition> items;
  private final Map<String, ItemDefinition> keys;

  private final int version;

  private RecordFormat(PublishedEntry entry) {
    version = entry.version();
    items = byName(entry.items());
    keys = byName(entry.keys());
  }

  public static RecordFormat of(PublishedEntry entry) {
    return new RecordFormat(entry);
  }

  /**
   * A whole record: every key item, and any of the others. Null means that an item has no value.
   *
   * @param pointer where the record is, such as {@code /upserts/12}
   */
  Map<String, Object> record(String pointer, Map<String, Object> given, Checks checks) {
    checkNames(pointer, given, items, FIELD_UNKNOWN, checks);
    var kept = new LinkedHashMap<String, Object>();
    for (ItemDefinition item : items.values()) {
      Object value = given.get(item.name());
      if (item.key()) {
        putValue(kept, item, isAbsent(value) ? null : value, KEY_INCOMPLETE, pointer, checks);
      } else if (value != null) {
        putValue(kept, item, value, null, pointer, checks);
      }
    }
    checkKeyLength(pointer, kept, checks);
    checks.require(
        RecordJson.bytes(RecordJson.write(kept)) <= MAX_RECORD_KIB * 1024,
        pointer,
        RECORD_TOO_LARGE,
        MAX_RECORD_KIB);
    return kept;
  }

  /**
   * Every key item and nothing else.
   *
   * @param pointer where they are, such as {@code /keys}
   */
  public Map<String, Object> wholeKey(String pointer, Map<String, Object> given, Checks checks) {
    checkNames(pointer, given, keys, KEY_UNKNOWN, checks);
    var kept = new LinkedHashMap<String, Object>();
    for (ItemDefinition item : keys.values()) {
      Object value = given.get(item.name());
      putValue(kept, item, isAbsent(value) ? null : value, KEY_INCOMPLETE, pointer, checks);
    }
    return kept;
  }

  /**
   * Any of the key items and nothing else; one that is named must have a value.
   *
   * @param pointer where they are, such as {@code /keys}
   */
  public Map<String, Object> someKeys(String pointer, Map<String, Object> given, Checks checks) {
    checkNames(pointer, given, keys, KEY_UNKNOWN, checks);
    var kept = new LinkedHashMap<String, Object>();
    for (ItemDefinition item : keys.values()) {
      if (given.containsKey(item.name())) {
        Object value = given.get(item.name());
        putValue(kept, item, isAbsent(value) ? null : value, MISSING, pointer, checks);
      }
    }
    return kept;
  }

  /**
   * Any of the items; one that is named must have a value.
   *
   * @param pointer where they are, such as {@code /held}
   */
  public Map<String, Object> someItems(String pointer, Map<String, Object> given, Checks checks) {
    checkNames(pointer, given, items, FIELD_UNKNOWN, checks);
    var kept = new LinkedHashMap<String, Object>();
    for (ItemDefinition item : items.values()) {
      if (given.containsKey(item.name())) {
        putValue(kept, item, given.get(item.name()), MISSING, pointer, checks);
      }
    }
    return kept;
  }

  /**
   * What tells a record from every other of the entry: its key values, as a JSON array of texts.
   */
  String recordKey(Map<String, Object> kept) {
    return RecordJson.write(
        keys.keySet().stream().map(name -> ItemValue.text(kept.get(name))).toList());
  }

  /** Whom or what key values name, for a keyed hash; empty unless every key item is among them. */
  public Optional<String> subject(Map<String, Object> kept) {
    return kept.keySet().containsAll(keys.keySet())
        ? Optional.of(HostedRecord.subjectOf(recordKey(kept)))
        : Optional.empty();
  }

  /** The key items of a record, by name. */
  Map<String, Object> keysOf(Map<String, Object> kept) {
    return inOrder(keys, kept);
  }

  boolean hasSeveralKeys() {
    return keys.size() > 1;
  }

  /**
   * Some items of a stored record, in the form that this version of the entry has for them. A
   * record keeps the form of the version that it was pushed under; what fits the present one is
   * handed out as if it had been pushed now, and what does not is never handed out as something
   * else.
   *
   * @param names items of the entry
   * @throws Refusal {@code record-outdated} if a value does not fit
   */
  public Map<String, Object> inCurrentForm(Map<String, Object> stored, List<String> names) {
    var checks = new Checks();
    var current = new LinkedHashMap<String, Object>();
    for (String name : names) {
      Object value = stored.get(name);
      if (value != null) {
        Object form = ItemValue.of(items.get(name), value, name, checks);
        if (form == null) {
          throw new Refusal(RECORD_OUTDATED, name, version);
        }
        current.put(name, form);
      }
    }
    return current;
  }

  /** The same values in the order of the items, then those that the entry had only earlier. */
  Map<String, Object> ordered(Map<String, Object> stored) {
    var ordered = inOrder(items, stored);
    stored.forEach(ordered::putIfAbsent);
    return ordered;
  }

  private static Map<String, Object> inOrder(
      Map<String, ItemDefinition> wanted, Map<String, Object> values) {
    var ordered = new LinkedHashMap<String, Object>();
    for (String name : wanted.keySet()) {
      if (values.containsKey(name)) {
        ordered.put(name, values.get(name));
      }
    }
    return ordered;
  }

  private static void putValue(
      Map<String, Object> kept,
      ItemDefinition item,
      Object value,
      Reason ifAbsent,
      String pointer,
      Checks checks) {
    String place = pointer + "/" + item.name();
    if (value == null) {
      checks.addFault(place, ifAbsent, item.name());
      return;
    }
    Object form = ItemValue.of(item, value, place, checks);
    if (form != null) {
      kept.put(item.name(), form);
    }
  }

  private static boolean isAbsent(Object value) {
    return value == null || (value instanceof String text && text.isBlank());
  }

  private static void checkNames(
      String pointer,
      Map<String, Object> given,
      Map<String, ItemDefinition> known,
      DatasetReason ifUnknown,
      Checks checks) {
    for (String name : given.keySet()) {
      if (!known.containsKey(name)) {
        checks.addFault(pointer + "/" + escaped(name), ifUnknown, name);
      }
    }
  }

  private void checkKeyLength(String pointer, Map<String, Object> kept, Checks checks) {
    int characters =
        keysOf(kept).values().stream()
            .map(ItemValue::text)
            .mapToInt(text -> text.codePointCount(0, text.length()))
            .sum();
    if (characters > MAX_KEY_LENGTH) {
      String longest =
          keysOf(kept).entrySet().stream()
              .max(Comparator.comparingInt(key -> ItemValue.text(key.getValue()).length()))
              .orElseThrow()
              .getKey();
      checks.addFault(pointer + "/" + longest, TOO_LONG, MAX_KEY_LENGTH);
    }
  }

  /** A name within a JSON pointer (RFC 6901). */
  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static Map<String, ItemDefinition> byName(List<ItemDefinition> definitions) {
    return definitions.stream()
        .collect(
            Collectors.toMap(
                ItemDefinition::name,
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
  }
}
