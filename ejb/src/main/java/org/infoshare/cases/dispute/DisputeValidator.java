package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.DECISION_DATE_INVALID;
import static org.infoshare.cases.dispute.DisputeReason.ITEMS_NOT_TO_SHARE;
import static org.infoshare.cases.dispute.DisputeReason.ITEM_NOT_IN_DISPUTE;
import static org.infoshare.cases.dispute.DisputeReason.REQUEST_OR_NEED;
import static org.infoshare.foundation.platform.PlatformReason.DUPLICATE;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.UNKNOWN_VALUE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.infoshare.cases.dispute.NewOpinion.OpinionStance;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformClock;

/** Checks the contents of statements in a dispute and collects all faults. */
final class DisputeValidator {

  static final int MAX_TEXT_LENGTH = 4000;
  static final int MAX_DOCUMENT_LENGTH = 100;

  private static final OpinionStance[] STANCES = {
    OpinionStance.SHARE, OpinionStance.NOT_SHARE, OpinionStance.ABSTAIN
  };

  private DisputeValidator() {}

  /** Checks that a dispute is over either a request or a need. */
  static void checkMatter(NewDispute newDispute) {
    new Checks()
        .require(
            newDispute.request() != null || newDispute.need() != null, "/request", REQUEST_OR_NEED)
        .require(
            newDispute.request() == null || newDispute.need() == null, "/need", REQUEST_OR_NEED)
        .requireReasons("/reasons", newDispute.reasons())
        .refuseIfAny();
  }

  static void checkText(String text) {
    new Checks().requireText("/text", text, MAX_TEXT_LENGTH).refuseIfAny();
  }

  static void checkAgreement(List<String> items, List<String> disputed, String text) {
    var checks = new Checks();
    checkShared(checks, items, disputed);
    checks.optionalText("/text", text, MAX_TEXT_LENGTH).refuseIfAny();
  }

  static void checkProposal(List<String> items, List<String> disputed, String text) {
    var checks = new Checks();
    checkNames(checks, items == null ? List.of() : items, disputed);
    checks.requireText("/text", text, MAX_TEXT_LENGTH).refuseIfAny();
  }

  static void checkNumber(Integer proposal) {
    new Checks().requirePresent("/proposal", proposal).refuseIfAny();
  }

  static void checkOpinion(NewOpinion opinion, List<String> disputed) {
    var stance = opinion.stance();
    var checks = new Checks();
    checks
        .requireChoice("/stance", stance, STANCES)
        .require(
            stance != OpinionStance.RECUSED, "/stance", UNKNOWN_VALUE, "SHARE, NOT_SHARE, ABSTAIN");
    checkItems(checks, stance == OpinionStance.SHARE, opinion.items(), disputed);
    checks.requireReasons("/reasons", opinion.reasons()).refuseIfAny();
  }

  /**
   * Checks a ruling.
   *
   * @param openedAt when the dispute was opened; the decision cannot be earlier
   */
  static void checkRuling(NewRuling ruling, List<String> disputed, Instant openedAt, Instant now) {
    var checks = new Checks().requirePresent("/share", ruling.share());
    if (ruling.share() != null) {
      checkItems(checks, ruling.share(), ruling.items(), disputed);
    }
    checks
        .requireReasons("/reasons", ruling.reasons())
        .requireText("/document", ruling.document(), MAX_DOCUMENT_LENGTH)
        .requirePresent("/decidedOn", ruling.decidedOn());
    if (ruling.decidedOn() != null) {
      boolean inRange =
          !ruling.decidedOn().isBefore(day(openedAt)) && !ruling.decidedOn().isAfter(day(now));
      checks.require(inRange, "/decidedOn", DECISION_DATE_INVALID);
    }
    checks.refuseIfAny();
  }

  private static void checkItems(
      Checks checks, boolean share, List<String> items, List<String> disputed) {
    if (share) {
      checkShared(checks, items, disputed);
    } else {
      checks.require(items == null || items.isEmpty(), "/items", ITEMS_NOT_TO_SHARE);
    }
  }

  private static void checkShared(Checks checks, List<String> items, List<String> disputed) {
    if (items == null || items.isEmpty()) {
      checks.addFault("/items", MISSING);
    } else {
      checkNames(checks, items, disputed);
    }
  }

  private static void checkNames(Checks checks, List<String> items, List<String> disputed) {
    var firstIndexes = new HashMap<String, Integer>();
    for (int i = 0; i < items.size(); i++) {
      String pointer = "/items/" + i;
      String name = items.get(i);
      checks.requirePresent(pointer, name);
      if (name != null) {
        checks.require(disputed.contains(name), pointer, ITEM_NOT_IN_DISPUTE, name);
        Integer first = firstIndexes.putIfAbsent(name, i);
        checks.require(first == null, pointer, DUPLICATE, "/items/" + first);
      }
    }
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, PlatformClock.ZONE);
  }
}
