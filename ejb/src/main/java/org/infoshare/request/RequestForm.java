package org.infoshare.request;

import static org.infoshare.platform.PlatformReason.DUPLICATE;
import static org.infoshare.platform.PlatformReason.MISSING;
import static org.infoshare.platform.PlatformReason.OUT_OF_RANGE;
import static org.infoshare.request.RequestReason.ITEM_NOT_ASKED_FOR;
import static org.infoshare.request.RequestReason.ITEM_NOT_SHARED;
import static org.infoshare.request.RequestReason.ITEM_UNKNOWN;
import static org.infoshare.request.RequestReason.OWN_ENTRY;
import static org.infoshare.request.RequestReason.PARTIAL_WITHOUT_REASONS;
import static org.infoshare.request.RequestReason.PERIOD_INVALID;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.infoshare.catalogue.PublishedEntry;
import org.infoshare.catalogue.Sharing;
import org.infoshare.grant.LegalBasis;
import org.infoshare.platform.Checks;
import org.infoshare.platform.Reason.Kind;
import org.infoshare.platform.Refusal;

/**
 * What a request must contain (Decree 809 art. 20) and a consent may, checked against the catalogue
 * as it is now.
 */
final class RequestForm {

  static final int LONGEST_REASONS = 1000;

  private static final int LONGEST_STATUTE = 200;
  private static final int LONGEST_ARTICLE = 50;
  private static final int LONGEST_DUTY = 500;
  private static final int LONGEST_PURPOSE = 200;
  private static final int LONGEST_SCENARIO = 1000;
  private static final int MOST_YEARS = 5;
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private RequestForm() {}

  /**
   * Checks everything at once.
   *
   * @param catalogue finds the published version of an entry, or refuses
   * @return the published version of the entry asked for
   * @throws Refusal {@code invalid} with every fault; or what the catalogue says of an entry that
   *     may not be asked for any more
   */
  static PublishedEntry check(
      NewRequest asked,
      String requester,
      Function<String, PublishedEntry> catalogue,
      LocalDate today) {
    var checks = new Checks();
    checks.given("", asked).refuseIfAny();
    checkLegalBasis(checks, asked.legalBasis());
    checks
        .text("/purpose", asked.purpose(), LONGEST_PURPOSE)
        .text("/scenario", asked.scenario(), LONGEST_SCENARIO)
        .given("/mode", asked.mode());
    checkPeriod(checks, asked.useFrom(), asked.useUntil(), today);
    var entry = entry(checks, asked.entry(), catalogue);
    if (entry != null) {
      checks.that(!entry.provider().equals(requester), "/entry", OWN_ENTRY);
    }
    checkItems(checks, asked.items(), entry);
    checks.refuseIfAny();
    return entry;
  }

  private static void checkLegalBasis(Checks checks, LegalBasis basis) {
    var given = basis == null ? new LegalBasis(null, null, null) : basis;
    checks
        .text("/legalBasis/statute", given.statute(), LONGEST_STATUTE)
        .text("/legalBasis/article", given.article(), LONGEST_ARTICLE)
        .text("/legalBasis/duty", given.duty(), LONGEST_DUTY);
  }

  private static void checkPeriod(Checks checks, LocalDate from, LocalDate until, LocalDate today) {
    checks.given("/useFrom", from).given("/useUntil", until);
    if (from == null || until == null) {
      return;
    }
    if (until.isAfter(LATEST)) {
      checks.fault("/useUntil", OUT_OF_RANGE, today, LATEST);
      return;
    }
    boolean sound =
        !from.isAfter(until)
            && !until.isBefore(today)
            && !until.isAfter(from.plusYears(MOST_YEARS));
    checks.that(sound, "/useUntil", PERIOD_INVALID);
  }

  /** The published version; null where there is a fault instead. */
  private static PublishedEntry entry(
      Checks checks, String code, Function<String, PublishedEntry> catalogue) {
    if (code == null || code.isBlank()) {
      checks.fault("/entry", MISSING);
      return null;
    }
    try {
      return catalogue.apply(code);
    } catch (Refusal refusal) {
      // What the caller wrote is a fault; what became of the entry is a conflict.
      if (refusal.reason().kind() != Kind.NOT_FOUND) {
        throw refusal;
      }
      checks.fault("/entry", refusal.reason(), code);
      return null;
    }
  }

  private static void checkItems(Checks checks, List<String> items, PublishedEntry entry) {
    if (items == null || items.isEmpty()) {
      checks.fault("/items", MISSING);
      return;
    }
    checkNames(checks, items);
    if (entry != null) {
      for (int i = 0; i < items.size(); i++) {
        checkShared(checks, "/items/" + i, items.get(i), entry);
      }
    }
  }

  /**
   * The items that a consent covers, in the order in which they were asked for.
   *
   * @param asked the items asked for
   * @param entry the entry as it is published now
   * @throws Refusal {@code invalid} with every fault
   */
  static List<String> consented(Consent consent, List<String> asked, PublishedEntry entry) {
    var checks = new Checks();
    checks.optionalText("/reasons", consent.reasons(), LONGEST_REASONS);
    if (consent.items() == null) {
      asked.forEach(name -> checkShared(checks, "/items", name, entry));
      checks.refuseIfAny();
      return asked;
    }
    var chosen = new HashSet<>(consent.items());
    checkChosen(checks, consent.items(), Set.copyOf(asked), entry);
    boolean explained = consent.reasons() != null && !consent.reasons().isBlank();
    checks.that(explained || chosen.containsAll(asked), "/reasons", PARTIAL_WITHOUT_REASONS);
    checks.refuseIfAny();
    return asked.stream().filter(chosen::contains).toList();
  }

  private static void checkChosen(
      Checks checks, List<String> chosen, Set<String> asked, PublishedEntry entry) {
    checks.that(!chosen.isEmpty(), "/items", MISSING);
    checkNames(checks, chosen);
    for (int i = 0; i < chosen.size(); i++) {
      String name = chosen.get(i);
      if (name != null && !asked.contains(name)) {
        checks.fault("/items/" + i, ITEM_NOT_ASKED_FOR, name);
      } else {
        checkShared(checks, "/items/" + i, name, entry);
      }
    }
  }

  /** Each name given, and given once. */
  private static void checkNames(Checks checks, List<String> names) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < names.size(); i++) {
      checks.given("/items/" + i, names.get(i));
      Integer first = names.get(i) == null ? null : places.putIfAbsent(names.get(i), i);
      checks.that(first == null, "/items/" + i, DUPLICATE, "/items/" + first);
    }
  }

  /** The item in the entry, and not kept from sharing by itself or with the whole entry. */
  private static void checkShared(
      Checks checks, String pointer, String name, PublishedEntry entry) {
    if (name == null) {
      return;
    }
    var item = entry.items().stream().filter(one -> one.name().equals(name)).findFirst();
    if (item.isEmpty()) {
      checks.fault(pointer, ITEM_UNKNOWN, name);
      return;
    }
    boolean kept =
        entry.sharing() == Sharing.NOT_SHARED || item.get().sharing() == Sharing.NOT_SHARED;
    checks.that(!kept, pointer, ITEM_NOT_SHARED, name);
  }

  /** Whether the entry and each of these items are shared without condition. */
  static boolean isUnconditional(PublishedEntry entry, List<String> items) {
    return entry.sharing() == Sharing.UNCONDITIONAL
        && entry.items().stream()
            .filter(item -> items.contains(item.name()))
            .allMatch(item -> item.sharing() == Sharing.UNCONDITIONAL);
  }
}
