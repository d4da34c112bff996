package org.infoshare.sharing.request;

import static org.infoshare.foundation.platform.PlatformReason.DUPLICATE;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;
import static org.infoshare.sharing.request.RequestReason.ITEM_NOT_SHARED;
import static org.infoshare.sharing.request.RequestReason.ITEM_UNKNOWN;
import static org.infoshare.sharing.request.RequestReason.OWN_ENTRY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.infoshare.catalogue.entry.ItemDefinition;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Reason.Kind;
import org.infoshare.foundation.platform.Refusal;

/**
 * What a request must contain (Decree 809 art. 20) and a consent may, checked against the catalogue
 * as it is now.
 */
final class RequestValidator {

  static final int MAX_REASONS_LENGTH = 1000;
  static final int MAX_MISSING = 50;

  private RequestValidator() {}

  /**
   * Checks everything at once.
   *
   * @param catalogue finds the published version of an entry, or refuses
   * @param ties checks what ties it to departments and to other requests
   * @return the published version of the entry asked for
   * @throws Refusal {@code invalid} with every fault; or what the catalogue says of an entry that
   *     may not be asked for any more
   */
  static PublishedEntry check(
      NewRequest asked,
      String requester,
      Function<String, PublishedEntry> catalogue,
      LocalDate today,
      RelationCheck ties) {
    var checks = new Checks();
    checks.requirePresent("", asked).refuseIfAny();
    UseValidator.checkLegalBasis(checks, asked.legalBasis());
    UseValidator.checkPurpose(checks, asked.purpose());
    UseValidator.checkScenario(checks, asked.scenario());
    UseValidator.checkMode(checks, asked.mode(), asked.useFrom(), asked.useUntil(), today);
    var entry = entry(checks, asked.entry(), catalogue);
    if (entry != null) {
      checks.require(!entry.provider().equals(requester), "/entry", OWN_ENTRY);
    }
    checkItems(checks, asked.items(), entry);
    ties.check(checks, asked, entry);
    checks.refuseIfAny();
    return entry;
  }

  /** What ties a request to departments and to other requests. */
  interface RelationCheck {

    /** Adds what is at fault; the entry is null where it is itself at fault. */
    void check(Checks checks, NewRequest asked, PublishedEntry entry);
  }

  /** The published version; null where there is a fault instead. */
  private static PublishedEntry entry(
      Checks checks, String code, Function<String, PublishedEntry> catalogue) {
    if (code == null || code.isBlank()) {
      checks.addFault("/entry", MISSING);
      return null;
    }
    try {
      return catalogue.apply(code);
    } catch (Refusal refusal) {
      // What the caller wrote is a fault; what became of the entry is a conflict.
      if (refusal.reason().kind() != Kind.NOT_FOUND) {
        throw refusal;
      }
      checks.addFault("/entry", refusal.reason(), code);
      return null;
    }
  }

  private static void checkItems(Checks checks, List<String> items, PublishedEntry entry) {
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

  /** Each name given, and given once. */
  static void checkNames(Checks checks, List<String> names) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < names.size(); i++) {
      checks.requirePresent("/items/" + i, names.get(i));
      Integer first = names.get(i) == null ? null : places.putIfAbsent(names.get(i), i);
      checks.require(first == null, "/items/" + i, DUPLICATE, "/items/" + first);
    }
  }

  /** The item in the entry, and not kept from sharing by itself or with the whole entry. */
  static void checkShared(Checks checks, String pointer, String name, PublishedEntry entry) {
    if (name == null) {
      return;
    }
    var item = entry.items().stream().filter(one -> one.name().equals(name)).findFirst();
    if (item.isEmpty()) {
      checks.addFault(pointer, ITEM_UNKNOWN, name);
      return;
    }
    boolean kept =
        entry.sharing() == Sharing.NOT_SHARED || item.get().sharing() == Sharing.NOT_SHARED;
    checks.require(!kept, pointer, ITEM_NOT_SHARED, name);
  }

  /** Whether the entry and each of these items, all of them there, are shared without condition. */
  static boolean isUnconditional(PublishedEntry entry, List<String> items) {
    var open =
        entry.items().stream()
            .filter(item -> item.sharing() == Sharing.UNCONDITIONAL)
            .map(ItemDefinition::name)
            .toList();
    return entry.sharing() == Sharing.UNCONDITIONAL && open.containsAll(items);
  }

  /** Why something is done. */
  static void checkReasons(String reasons) {
    new Checks().requireText("/reasons", reasons, MAX_REASONS_LENGTH).refuseIfAny();
  }

  /** What is missing in a request: each thing by itself. */
  static void checkMissingInformation(List<String> gaps) {
    var checks = new Checks();
    if (gaps == null || gaps.isEmpty()) {
      checks.addFault("/gaps", MISSING).refuseIfAny();
    }
    checks.require(gaps.size() <= MAX_MISSING, "/gaps", OUT_OF_RANGE, 1, MAX_MISSING);
    for (int i = 0; i < gaps.size(); i++) {
      checks.requireText("/gaps/" + i, gaps.get(i), MAX_REASONS_LENGTH);
    }
    checks.refuseIfAny();
  }

  /** What is added; the parts of the request that it changes are as sound as in a new one. */
  static void checkSupplement(RequestSupplement added) {
    var checks = new Checks();
    checks.requirePresent("", added).refuseIfAny();
    if (added.legalBasis() != null) {
      UseValidator.checkLegalBasis(checks, added.legalBasis());
    }
    if (added.purpose() != null) {
      UseValidator.checkPurpose(checks, added.purpose());
    }
    if (added.scenario() != null) {
      UseValidator.checkScenario(checks, added.scenario());
    }
    checks.requireText("/said", added.said(), MAX_REASONS_LENGTH).refuseIfAny();
  }

  /** How much more time is asked for, and why. */
  static void checkExtension(Integer workingDays, int most, String reasons) {
    new Checks()
        .requireInRange("/workingDays", workingDays, 1, most)
        .requireText("/reasons", reasons, MAX_REASONS_LENGTH)
        .refuseIfAny();
  }

  /** How it was provided. */
  static void checkProvision(NewProvision told) {
    var checks = new Checks();
    checks.requirePresent("", told).refuseIfAny();
    checks
        .requirePresent("/how", told.how())
        .requireText("/note", told.note(), MAX_REASONS_LENGTH)
        .refuseIfAny();
  }

  /**
   * How it was disposed of.
   *
   * @param since the first day on which it could be
   */
  static void checkDisposal(NewDisposal confirmed, LocalDate since, LocalDate today) {
    var checks = new Checks();
    checks.requirePresent("", confirmed).refuseIfAny();
    checks
        .requirePresent("/how", confirmed.how())
        .requireText("/statement", confirmed.statement(), MAX_REASONS_LENGTH)
        .requirePresent("/day", confirmed.day());
    if (confirmed.day() != null) {
      boolean sound = !confirmed.day().isBefore(since) && !confirmed.day().isAfter(today);
      checks.require(sound, "/day", OUT_OF_RANGE, since, today);
    }
    checks.refuseIfAny();
  }

  static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
