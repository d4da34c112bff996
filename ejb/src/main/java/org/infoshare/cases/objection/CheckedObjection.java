package org.infoshare.cases.objection;

import static org.infoshare.cases.objection.ObjectionReason.HELD_MISSING;
import static org.infoshare.cases.objection.ObjectionReason.OBJECTION_FIELD_UNFIT;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Reason.Kind;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.dataset.RecordFormat;
import org.infoshare.sharing.grant.GrantReason;
import org.infoshare.sharing.grant.GrantSnapshot;

/**
 * A checked new objection, with its values in the form in which records are stored.
 *
 * @param entry the currently published version of the entry
 * @param keys every key item of the record; empty for an entry
 * @param ownValues the department's own values, by item in the order of the entry; empty for an
 *     entry
 * @param receivedValues the values that the department states to have received; empty where it
 *     states none
 */
record CheckedObjection(
    PublishedEntry entry,
    UUID grant,
    ObjectionScope scope,
    Map<String, Object> keys,
    Map<String, Object> ownValues,
    Map<String, Object> receivedValues,
    String grounds) {

  static final int MAX_GROUNDS_LENGTH = 2000;

  /**
   * Checks a new objection and collects all faults.
   *
   * @param published finds the published version of an entry, or throws a refusal
   * @throws Refusal {@code invalid} with every fault
   */
  static CheckedObjection of(
      NewObjection newObjection, Function<String, PublishedEntry> published) {
    var checks = new Checks();
    Checks.refuseWithoutBody(newObjection);
    checks
        .requirePresent("/grant", newObjection.grant())
        .requireChoice("/scope", newObjection.scope(), ObjectionScope.values())
        .requireText("/grounds", newObjection.grounds(), MAX_GROUNDS_LENGTH);
    var entry = entry(checks, newObjection.entry(), published);
    Map<String, Object> keys = Map.of();
    Map<String, Object> ownValues = Map.of();
    Map<String, Object> receivedValues = Map.of();
    if (newObjection.scope() == ObjectionScope.ENTRY) {
      takesNone(checks, "/keys", newObjection.keys());
      takesNone(checks, "/ownValues", newObjection.ownValues());
      takesNone(checks, "/receivedValues", newObjection.receivedValues());
    } else if (newObjection.scope() != null && entry != null) {
      var format = RecordFormat.of(entry);
      keys = format.wholeKey("/keys", present(newObjection.keys()), checks);
      ownValues = format.someItems("/ownValues", present(newObjection.ownValues()), checks);
      checks.require(!present(newObjection.ownValues()).isEmpty(), "/ownValues", MISSING);
      receivedValues =
          format.someItems("/receivedValues", present(newObjection.receivedValues()), checks);
      for (String item : receivedValues.keySet()) {
        checks.require(ownValues.containsKey(item), "/receivedValues/" + item, HELD_MISSING, item);
      }
    }
    checks.refuseIfAny();
    return new CheckedObjection(
        entry,
        newObjection.grant(),
        newObjection.scope(),
        keys,
        ownValues,
        receivedValues,
        newObjection.grounds().strip());
  }

  /**
   * Requires that a grant is for this entry and covers the items of the department's own values.
   *
   * @throws Refusal {@code grant-of-another-entry}, or {@code invalid} with every item that is not
   *     granted
   */
  void requireCovered(GrantSnapshot snapshot) {
    if (!snapshot.entry().equals(entry.code())) {
      throw new Refusal(GrantReason.GRANT_OF_ANOTHER_ENTRY, snapshot.entry());
    }
    var checks = new Checks();
    for (String item : ownValues.keySet()) {
      checks.require(
          snapshot.items().contains(item),
          "/ownValues/" + item,
          GrantReason.ITEM_NOT_GRANTED,
          item);
    }
    checks.refuseIfAny();
  }

  /** The doubted items; none where the whole record or entry is doubted. */
  List<String> items() {
    return scope == ObjectionScope.ITEM ? List.copyOf(ownValues.keySet()) : List.of();
  }

  private static Map<String, Object> present(Map<String, Object> values) {
    return values == null ? Map.of() : values;
  }

  private static void takesNone(Checks checks, String pointer, Map<String, Object> values) {
    checks.require(present(values).isEmpty(), pointer, OBJECTION_FIELD_UNFIT, ObjectionScope.ENTRY);
  }

  /** The published version; null if a fault was added. */
  private static PublishedEntry entry(
      Checks checks, String code, Function<String, PublishedEntry> published) {
    if (code == null || code.isBlank()) {
      checks.addFault("/entry", MISSING);
      return null;
    }
    try {
      return published.apply(code);
    } catch (Refusal refusal) {
      if (refusal.reason().kind() != Kind.NOT_FOUND) {
        throw refusal;
      }
      checks.addFault("/entry", refusal.reason(), code);
      return null;
    }
  }
}
