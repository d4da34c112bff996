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
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Reason.Kind;
import org.infoshare.foundation.platform.Refusal;

/**
 * Checks what a request must contain (Decree 809 art. 20) and what a consent may contain, against
 * the current catalogue.
 */
final class RequestValidator {

  static final int MAX_REASONS_LENGTH = 1000;
  static final int MAX_MISSING = 50;

  private RequestValidator() {}

  /**
   * Checks everything at once.
   *
   * @param catalogue finds the published version of an entry, or refuses
   * @param relations checks its relations to departments and to other requests
   * @return the published version of the requested entry
   * @throws Refusal {@code invalid} with every fault; or the catalogue's refusal for an entry that
   *     can no longer be requested
   */
  static PublishedEntry check(
      NewRequest newRequest,
      String requester,
      Function<String, PublishedEntry> catalogue,
      LocalDate today,
      RelationCheck relations) {
    var checks = new Checks();
    checks.requirePresent("", newRequest).refuseIfAny();
    UseValidator.checkLegalBasis(checks, newRequest.legalBasis());
    UseValidator.checkPurpose(checks, newRequest.purpose());
    UseValidator.checkScenario(checks, newRequest.scenario());
    UseValidator.checkMode(
        checks, newRequest.mode(), newRequest.useFrom(), newRequest.useUntil(), today);
    var entry = entry(checks, newRequest.entry(), catalogue);
    if (entry != null) {
      checks.require(!entry.provider().equals(requester), "/entry", OWN_ENTRY);
    }
    checkItems(checks, newRequest.items(), entry);
    relations.check(checks, newRequest, entry);
    checks.refuseIfAny();
    return entry;
  }

  /** A check of the relations of a request to departments and to other requests. */
  interface RelationCheck {

    /** Adds the faults. The entry is null if it is itself at fault. */
    void check(Checks checks, NewRequest newRequest, PublishedEntry entry);
  }

  /** The published version; null if there is a fault instead. */
  private static PublishedEntry entry(
      Checks checks, String code, Function<String, PublishedEntry> catalogue) {
    if (code == null || code.isBlank()) {
      checks.addFault("/entry", MISSING);
      return null;
    }
    try {
      return catalogue.apply(code);
    } catch (Refusal refusal) {
      // An unknown code is a fault of the caller; an entry that is no longer available is a
      // conflict.
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
  static void checkShared(Checks checks, String pointer, String name, PublishedEntry entry) {
    if (name == null) {
      return;
    }
    var item = entry.items().stream().filter(one -> one.name().equals(name)).findFirst();
    if (item.isEmpty()) {
      checks.addFault(pointer, ITEM_UNKNOWN, name);
      return;
    }
    boolean notShared =
        entry.sharing() == Sharing.NOT_SHARED || item.get().sharing() == Sharing.NOT_SHARED;
    checks.require(!notShared, pointer, ITEM_NOT_SHARED, name);
  }

  /**
   * Whether the entry and each of these items are shared without condition. All items must be in
   * the entry.
   */
  static boolean isUnconditional(PublishedEntry entry, List<String> items) {
    var open =
        entry.items().stream()
            .filter(item -> item.sharing() == Sharing.UNCONDITIONAL)
            .map(ItemDefinition::name)
            .toList();
    return entry.sharing() == Sharing.UNCONDITIONAL && open.containsAll(items);
  }

  /** Checks reasons that must be given. */
  static void checkReasons(String reasons) {
    new Checks().requireText("/reasons", reasons, MAX_REASONS_LENGTH).refuseIfAny();
  }

  /** Checks the missing information of a request, in which each thing is stated separately. */
  static void checkMissingInformation(List<String> missingInformation) {
    var checks = new Checks();
    if (missingInformation == null || missingInformation.isEmpty()) {
      checks.addFault("/gaps", MISSING).refuseIfAny();
    }
    checks.require(missingInformation.size() <= MAX_MISSING, "/gaps", OUT_OF_RANGE, 1, MAX_MISSING);
    for (int i = 0; i < missingInformation.size(); i++) {
      checks.requireText("/gaps/" + i, missingInformation.get(i), MAX_REASONS_LENGTH);
    }
    checks.refuseIfAny();
  }

  /**
   * Checks a supplement. The parts of the request that it changes must be as valid as in a new
   * request.
   */
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

  /** Checks how much more time is requested, and why. */
  static void checkExtension(Integer workingDays, int maxDays, String reasons) {
    new Checks()
        .requireInRange("/workingDays", workingDays, 1, maxDays)
        .requireText("/reasons", reasons, MAX_REASONS_LENGTH)
        .refuseIfAny();
  }

  /** Checks how the information was provided. */
  static void checkProvision(NewProvision newProvision) {
    var checks = new Checks();
    checks.requirePresent("", newProvision).refuseIfAny();
    checks
        .requirePresent("/how", newProvision.how())
        .requireText("/note", newProvision.note(), MAX_REASONS_LENGTH)
        .refuseIfAny();
  }

  /**
   * Checks how the information was disposed of.
   *
   * @param since the first day on which it could be disposed of
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
