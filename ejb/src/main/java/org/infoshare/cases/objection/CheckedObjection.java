package org.infoshare.cases.objection;

import static org.infoshare.cases.objection.ObjectionReason.HELD_MISSING;
import static org.infoshare.cases.objection.ObjectionReason.OBJECTION_FIELD_UNFIT;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Reason.Kind;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.dataset.RecordFormat;
import org.infoshare.sharing.grant.GrantReason;
import org.infoshare.sharing.grant.GrantSnapshot;

/**
 * An objection that says what it must, with its values in the form in which records are kept.
 *
 * @param entry the entry as it is published now
 * @param keys every key item of the record; empty for an entry
 * @param ownValues what the department holds, by item in the order of the entry; empty for an entry
 * @param receivedValues what it says it received; empty where it says nothing
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
   * Checks everything at once.
   *
   * @param published finds the published version of an entry, or refuses
   * @throws Refusal {@code invalid} with every fault
   */
  static CheckedObjection of(NewObjection asked, Function<String, PublishedEntry> published) {
    var checks = new Checks();
    checks.requirePresent("", asked).refuseIfAny();
    checks
        .requirePresent("/grant", asked.grant())
        .requirePresent("/scope", asked.scope())
        .requireText("/grounds", asked.grounds(), MAX_GROUNDS_LENGTH);
    var entry = entry(checks, asked.entry(), published);
    Map<String, Object> keys = Map.of();
    Map<String, Object> held = Map.of();
    Map<String, Object> shared = Map.of();
    if (asked.scope() == ObjectionScope.ENTRY) {
      takesNone(checks, "/keys", asked.keys());
      takesNone(checks, "/held", asked.held());
      takesNone(checks, "/shared", asked.shared());
    } else if (asked.scope() != null && entry != null) {
      var format = RecordFormat.of(entry);
      keys = format.wholeKey("/keys", present(asked.keys()), checks);
      held = format.someItems("/held", present(asked.held()), checks);
      checks.require(!present(asked.held()).isEmpty(), "/held", MISSING);
      shared = format.someItems("/shared", present(asked.shared()), checks);
      for (String item : shared.keySet()) {
        checks.require(held.containsKey(item), "/shared/" + item, HELD_MISSING, item);
      }
    }
    checks.refuseIfAny();
    return new CheckedObjection(
        entry, asked.grant(), asked.scope(), keys, held, shared, asked.grounds().strip());
  }

  /**
   * Lets a right pass that is one for this entry and covers what the department says it holds.
   *
   * @throws Refusal {@code grant-of-another-entry}, or {@code invalid} with every item that is not
   *     granted
   */
  void requireCovered(GrantSnapshot access) {
    if (!access.entry().equals(entry.code())) {
      throw new Refusal(GrantReason.GRANT_OF_ANOTHER_ENTRY, access.entry());
    }
    var checks = new Checks();
    for (String item : ownValues.keySet()) {
      checks.require(
          access.items().contains(item), "/held/" + item, GrantReason.ITEM_NOT_GRANTED, item);
    }
    checks.refuseIfAny();
  }

  /** The items in doubt; none where it is about the whole record or entry. */
  List<String> items() {
    return scope == ObjectionScope.ITEM ? List.copyOf(ownValues.keySet()) : List.of();
  }

  private static Map<String, Object> present(Map<String, Object> values) {
    return values == null ? Map.of() : values;
  }

  private static void takesNone(Checks checks, String pointer, Map<String, Object> values) {
    checks.require(present(values).isEmpty(), pointer, OBJECTION_FIELD_UNFIT, ObjectionScope.ENTRY);
  }

  /** The published version; null where there is a fault instead. */
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
