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
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;

/**
 * The format of the records of one published entry: its items, their types and lengths, and its key
 * items.
 *
 * <p>Valid values are returned in their stored form, in the order of the items. Faults are added to
 * the {@link Checks}, each with the JSON pointer of its field; the returned values must then not be
 * used.
 */
public final class RecordFormat {

  /**
   * The maximum number of characters of all key items of a record together. They must fit into an
   * index.
   */
  static final int MAX_KEY_LENGTH = 400;

  /**
   * The maximum size of a whole record in its stored form, in KiB. Many records share one answer.
   */
  static final int MAX_RECORD_KIB = 256;

  private static final int MAX_QUOTED_KEY = 100;

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
   * Checks a whole record: every key item, and any of the other items. Null means that an item has
   * no value.
   *
   * @param pointer the JSON pointer of the record, such as {@code /upserts/12}
   */
  Map<String, Object> record(String pointer, Map<String, Object> given, Checks checks) {
    checkNames(pointer, given, items, FIELD_UNKNOWN, checks);
    var values = new LinkedHashMap<String, Object>();
    for (ItemDefinition item : items.values()) {
      Object value = given.get(item.name());
      if (item.key()) {
        putValue(values, item, isAbsent(value) ? null : value, KEY_INCOMPLETE, pointer, checks);
      } else if (value != null) {
        putValue(values, item, value, null, pointer, checks);
      }
    }
    checkKeyLength(pointer, values, checks);
    checks.require(
        RecordJson.bytes(RecordJson.write(values)) <= MAX_RECORD_KIB * 1024,
        pointer,
        RECORD_TOO_LARGE,
        MAX_RECORD_KIB);
    return values;
  }

  /**
   * Checks key values that must consist of every key item and nothing else.
   *
   * @param pointer their JSON pointer, such as {@code /keys}
   */
  public Map<String, Object> wholeKey(String pointer, Map<String, Object> given, Checks checks) {
    checkNames(pointer, given, keys, KEY_UNKNOWN, checks);
    var values = new LinkedHashMap<String, Object>();
    for (ItemDefinition item : keys.values()) {
      Object value = given.get(item.name());
      putValue(values, item, isAbsent(value) ? null : value, KEY_INCOMPLETE, pointer, checks);
    }
    return values;
  }

  /**
   * Checks key values that may contain any of the key items and nothing else. Each item that is
   * given must have a value.
   *
   * @param pointer their JSON pointer, such as {@code /keys}
   */
  public Map<String, Object> someKeys(String pointer, Map<String, Object> given, Checks checks) {
    checkNames(pointer, given, keys, KEY_UNKNOWN, checks);
    var values = new LinkedHashMap<String, Object>();
    for (ItemDefinition item : keys.values()) {
      if (given.containsKey(item.name())) {
        Object value = given.get(item.name());
        putValue(values, item, isAbsent(value) ? null : value, MISSING, pointer, checks);
      }
    }
    return values;
  }

  /**
   * Checks values of any of the items. Each item that is given must have a value.
   *
   * @param pointer their JSON pointer, such as {@code /held}
   */
  public Map<String, Object> someItems(String pointer, Map<String, Object> given, Checks checks) {
    checkNames(pointer, given, items, FIELD_UNKNOWN, checks);
    var values = new LinkedHashMap<String, Object>();
    for (ItemDefinition item : items.values()) {
      if (given.containsKey(item.name())) {
        putValue(values, item, given.get(item.name()), MISSING, pointer, checks);
      }
    }
    return values;
  }

  /** The record key, which is unique within the entry: the key values as a JSON array of texts. */
  String recordKey(Map<String, Object> values) {
    return RecordJson.write(
        keys.keySet().stream().map(name -> ItemValue.text(values.get(name))).toList());
  }

  /**
   * The subject that the key values identify, as input for a keyed hash. Empty unless every key
   * item is given.
   */
  public Optional<String> subject(Map<String, Object> values) {
    return hasWholeKey(values)
        ? Optional.of(HostedRecord.subjectOf(recordKey(values)))
        : Optional.empty();
  }

  /** Returns true if every key item has a value. */
  boolean hasWholeKey(Map<String, Object> values) {
    return values.keySet().containsAll(keys.keySet());
  }

  /** Says which record is meant, by its key, to the department that pushed it. */
  Text recordInWords(Map<String, Object> values) {
    String key =
        keysOf(values).values().stream().map(ItemValue::text).collect(Collectors.joining(", "));
    String quoted = Text.cut(key, MAX_QUOTED_KEY);
    return new Text("记录 " + quoted, "record " + quoted);
  }

  /** The key items of a record, by name. */
  Map<String, Object> keysOf(Map<String, Object> values) {
    return inOrder(keys, values);
  }

  boolean hasSeveralKeys() {
    return keys.size() > 1;
  }

  /**
   * Some items of a stored record, in the format of this version of the entry. A stored record has
   * the format of the version under which it was pushed. A value that fits this version is returned
   * as if it had been pushed now. A value that does not fit is refused and never changed to fit.
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

  /** Returns true if two stored values of an item mean the same. */
  public static boolean isSame(Object one, Object other) {
    return ItemValue.isSame(one, other);
  }

  /**
   * The same values in the order of the items, followed by items that only earlier versions of the
   * entry had.
   */
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
      Map<String, Object> values,
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
      values.put(item.name(), form);
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

  private void checkKeyLength(String pointer, Map<String, Object> values, Checks checks) {
    int characters =
        keysOf(values).values().stream()
            .map(ItemValue::text)
            .mapToInt(text -> text.codePointCount(0, text.length()))
            .sum();
    if (characters > MAX_KEY_LENGTH) {
      String longest =
          keysOf(values).entrySet().stream()
              .max(Comparator.comparingInt(key -> ItemValue.text(key.getValue()).length()))
              .orElseThrow()
              .getKey();
      checks.addFault(pointer + "/" + longest, TOO_LONG, MAX_KEY_LENGTH);
    }
  }

  /** Escapes a name for a JSON pointer (RFC 6901). */
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
