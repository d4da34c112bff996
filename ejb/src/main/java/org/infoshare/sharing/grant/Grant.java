package org.infoshare.sharing.grant;

import static org.infoshare.sharing.grant.GrantCommand.CONFIRM;
import static org.infoshare.sharing.grant.GrantCommand.END;
import static org.infoshare.sharing.grant.GrantCommand.OBJECT;
import static org.infoshare.sharing.grant.GrantCommand.RESTORE;
import static org.infoshare.sharing.grant.GrantCommand.SETTLE;
import static org.infoshare.sharing.grant.GrantCommand.SUSPEND;
import static org.infoshare.sharing.grant.GrantReason.GRANT_NOT_IN_TRANSITION;
import static org.infoshare.sharing.grant.GrantReason.GRANT_NOT_IN_WITHDRAWAL;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.TextsConverter;
import org.infoshare.organisation.department.CallerContext;

/**
 * An access right, and the only place its stage changes.
 *
 * <p>It is born active, by a decision. What was decided changes only where a dispute over the same
 * request ends with more items; any other wider right is another one.
 */
@Entity
@Table(name = "access_grant")
class Grant {

  private static final int MAX_REASON_LENGTH = 1000;

  @Id private UUID id;

  @Column(name = "request_id")
  private UUID request;

  @Column(name = "entry_code")
  private String entry;

  @Column(name = "entry_version")
  private int entryVersion;

  private String provider;
  private String consumer;

  @Convert(converter = TextsConverter.class)
  private List<String> items;

  private String statute;
  private String article;
  private String duty;
  private String purpose;

  @Enumerated(EnumType.STRING)
  private AccessMode mode;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Enumerated(EnumType.STRING)
  private GrantStage stage;

  @Enumerated(EnumType.STRING)
  @Column(name = "suspended_by")
  private Party suspendedBy;

  @Column(name = "suspension_reason")
  private String suspensionReason;

  @Column(name = "suspended_for")
  private UUID suspendedFor;

  @Column(name = "end_reason")
  private String endReason;

  private boolean ending;

  @Column(name = "settlement_terms")
  private String settlementTerms;

  @Column(name = "settled_by")
  private String settledBy;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "taken_over_from")
  private String takenOverFrom;

  @Column(name = "confirm_until")
  private LocalDate confirmUntil;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "granted_at")
  private Instant grantedAt;

  protected Grant() {
    // for JPA
  }

  private Grant(GrantDecision decision, Instant at) {
    id = UUID.randomUUID();
    request = decision.request();
    entry = decision.entry();
    entryVersion = decision.entryVersion();
    provider = decision.provider();
    consumer = decision.requester();
    items = List.copyOf(decision.items());
    statute = decision.legalBasis().statute();
    article = decision.legalBasis().article();
    duty = decision.legalBasis().duty();
    purpose = decision.purpose();
    mode = decision.mode();
    validFrom = decision.validFrom();
    validUntil = decision.validUntil();
    stage = GrantStage.ACTIVE;
    grantedAt = at;
  }

  /** The right that the decision is. */
  static Grant issue(GrantDecision decision, Instant at) {
    return new Grant(decision, at);
  }

  /** A further decision on the same request gives more items. */
  void widen(GrantDecision decision) {
    items = List.copyOf(decision.items());
    entryVersion = decision.entryVersion();
    movePeriod(decision.validFrom(), decision.validUntil());
  }

  /** Time of use that was lost is given. */
  void movePeriod(LocalDate from, LocalDate until) {
    validFrom = from;
    validUntil = until;
  }

  /** Stops every use until it is restored. */
  void suspend(CallerContext by, String reason) {
    var parties = parties(by);
    var to = GrantTransitions.move(parties, by.caller(), stage, restorableBy(), SUSPEND);
    checkReason(reason);
    stage = to;
    suspendedBy = GrantTransitions.actingParty(parties, by.caller());
    suspensionReason = reason.strip();
  }

  /** Lets it be used again. */
  void restore(CallerContext by, String reason) {
    var to = GrantTransitions.move(parties(by), by.caller(), stage, restorableBy(), RESTORE);
    checkReason(reason);
    resume(to);
  }

  /**
   * Stops every use because of a violation; false if it does not run anyway. What its provider has
   * suspended, it can no longer restore alone.
   */
  boolean suspendForViolation(UUID violation, String reason) {
    if (isSuspendedByProvider()) {
      suspendedFor = violation;
    }
    if (stage != GrantStage.ACTIVE) {
      return false;
    }
    stage = GrantTransitions.TABLE.moveAutomatically(stage, SUSPEND);
    suspendedBy = Party.AUTHORITY;
    suspensionReason = reason;
    suspendedFor = violation;
    return true;
  }

  /** Lets it be used again after the violation; false if it is not suspended for that one. */
  boolean restoreAfterViolation(UUID violation) {
    if (!violation.equals(suspendedFor) || suspendedBy == Party.PROVIDER) {
      return false;
    }
    resume(GrantTransitions.TABLE.moveAutomatically(stage, RESTORE));
    return true;
  }

  /** Whether its provider suspended it, and no violation holds it. */
  boolean isSuspendedByProvider() {
    return suspendedBy == Party.PROVIDER && suspendedFor == null;
  }

  /** What its provider had suspended stays so without the violation; false where it had not. */
  boolean returnSuspensionToProvider(UUID violation) {
    if (!violation.equals(suspendedFor) || suspendedBy != Party.PROVIDER) {
      return false;
    }
    suspendedFor = null;
    return true;
  }

  /** Another violation keeps it suspended; false if it is not suspended for the first. */
  boolean transferSuspension(UUID settled, UUID other) {
    if (!settled.equals(suspendedFor)) {
      return false;
    }
    suspendedFor = other;
    return true;
  }

  /** Who alone may restore it. */
  private Party restorableBy() {
    return GrantTransitions.restorableBy(suspendedBy, suspendedFor);
  }

  private void resume(GrantStage to) {
    stage = to;
    suspendedBy = null;
    suspensionReason = null;
    suspendedFor = null;
  }

  /** The consumer agrees that it ends with its entry. */
  void settle(CallerContext by, String terms, Instant at) {
    var to = GrantTransitions.TABLE.move(parties(by), by.caller(), stage, SETTLE);
    if (!ending) {
      throw new Refusal(GRANT_NOT_IN_WITHDRAWAL);
    }
    new Checks().requireText("/terms", terms, MAX_REASON_LENGTH).refuseIfAny();
    stage = to;
    settlementTerms = terms.strip();
    settledBy = by.caller().account();
    settledAt = at;
  }

  /** Its consumer was merged: until that day the successor confirms it; false if it has one. */
  boolean startTransition(LocalDate until) {
    if (confirmUntil != null || stage == GrantStage.ENDED) {
      return false;
    }
    confirmUntil = until;
    return true;
  }

  /** The successor of its consumer has the information for its own duty, by that legal basis. */
  void confirm(CallerContext by, LegalBasis basis, Instant at, LocalDate today) {
    var to = nextStageInTransition(by, CONFIRM);
    if (confirmUntil.isBefore(today)) {
      throw new Refusal(GRANT_NOT_IN_TRANSITION);
    }
    new Checks()
        .requireText("/legalBasis/statute", basis.statute(), 200)
        .requireText("/legalBasis/article", basis.article(), 50)
        .requireText("/legalBasis/duty", basis.duty(), 500)
        .refuseIfAny();
    stage = to;
    statute = basis.statute().strip();
    article = basis.article().strip();
    duty = basis.duty().strip();
    confirmedBy = by.caller().account();
    confirmedAt = at;
  }

  /** The provider does not share it with the successor of its consumer: it ends. */
  void object(CallerContext by, String reason) {
    var to = nextStageInTransition(by, OBJECT);
    checkReason(reason);
    resume(to);
    endReason = reason.strip();
  }

  /** Nobody confirmed it in time: it ends; false where it was, or has ended. */
  boolean endUnconfirmed(LocalDate today, String reason) {
    return isInTransition() && confirmUntil.isBefore(today) && endUnlessEnded(reason);
  }

  private GrantStage nextStageInTransition(CallerContext by, GrantCommand command) {
    var to = GrantTransitions.TABLE.move(parties(by), by.caller(), stage, command);
    if (!isInTransition()) {
      throw new Refusal(GRANT_NOT_IN_TRANSITION);
    }
    return to;
  }

  private boolean isInTransition() {
    return confirmUntil != null && confirmedAt == null;
  }

  /** Its entry is to leave the catalogue: there is something to settle now. */
  void announceWithdrawal() {
    ending = true;
  }

  /** Its entry stays; what was settled is void. */
  void recallWithdrawal() {
    ending = false;
    settlementTerms = null;
    settledBy = null;
    settledAt = null;
  }

  /** Ends it for good: its entry left the catalogue. */
  void end() {
    resume(GrantTransitions.TABLE.moveAutomatically(stage, END));
  }

  /** The same for that reason, unless it has ended already; answers whether it did. */
  boolean endUnlessEnded(String reason) {
    if (stage == GrantStage.ENDED) {
      return false;
    }
    end();
    endReason = reason;
    return true;
  }

  /** The same of one that is suspended for that violation. */
  boolean endForViolation(UUID violation, String reason) {
    return violation.equals(suspendedFor) && endUnlessEnded(reason);
  }

  private static void checkReason(String reason) {
    new Checks().requireText("/reason", reason, MAX_REASON_LENGTH).refuseIfAny();
  }

  /**
   * Consumer, provider and the provider's authority know of it; to anybody else it is not there.
   */
  boolean isVisibleTo(CallerContext standing) {
    return !parties(standing).contains(Party.STRANGER);
  }

  Set<GrantCommand> offeredTo(CallerContext standing) {
    return GrantTransitions.offered(
        parties(standing), standing.caller(), stage, restorableBy(), ending, isInTransition());
  }

  private Set<Party> parties(CallerContext standing) {
    return GrantTransitions.parties(standing, consumer, provider);
  }

  UUID id() {
    return id;
  }

  UUID request() {
    return request;
  }

  String entry() {
    return entry;
  }

  int entryVersion() {
    return entryVersion;
  }

  String provider() {
    return provider;
  }

  String requester() {
    return consumer;
  }

  String takenOverFrom() {
    return takenOverFrom;
  }

  LocalDate confirmUntil() {
    return confirmUntil;
  }

  GrantView view(CallerContext standing) {
    return new GrantView(
        id,
        request,
        entry,
        entryVersion,
        provider,
        consumer,
        items,
        new LegalBasis(statute, article, duty),
        purpose,
        mode,
        validFrom,
        validUntil,
        stage,
        suspensionReason,
        endReason,
        grantedAt,
        settlementTerms,
        settledAt,
        takenOverFrom,
        confirmUntil,
        confirmedAt,
        offeredTo(standing));
  }
}
