package org.infoshare.sharing.grant;

import static org.infoshare.sharing.grant.GrantCommand.APPROVE_END;
import static org.infoshare.sharing.grant.GrantCommand.CONFIRM_SUCCESSION;
import static org.infoshare.sharing.grant.GrantCommand.END;
import static org.infoshare.sharing.grant.GrantCommand.REFUSE_SUCCESSION;
import static org.infoshare.sharing.grant.GrantCommand.RESTORE;
import static org.infoshare.sharing.grant.GrantCommand.SUSPEND;
import static org.infoshare.sharing.grant.GrantReason.ENTRY_NOT_IN_WITHDRAWAL;
import static org.infoshare.sharing.grant.GrantReason.GRANT_NOT_IN_TRANSITION;

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
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.LegalBasis;
import org.infoshare.sharing.terms.UseValidator;

/**
 * A grant (共享权限), and the only place where its stage changes.
 *
 * <p>A decision issues it, and it is active from then on. Items are added only if a dispute over
 * the same request ends with more items; any other wider grant is a new one.
 */
@Entity
@Table(name = "sharing_grant")
class Grant {

  private static final int MAX_TERMS_LENGTH = 1000;

  @Id private UUID id;

  @Column(name = "request_id")
  private UUID request;

  @Column(name = "entry_code")
  private String entry;

  @Column(name = "entry_version")
  private int entryVersion;

  private String provider;
  private String requester;

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

  @Column(name = "suspension_reasons")
  private String suspensionReasons;

  @Column(name = "suspending_violation")
  private UUID suspendingViolation;

  @Column(name = "end_reasons")
  private String endReasons;

  @Column(name = "withdrawal_announced")
  private boolean withdrawalAnnounced;

  @Column(name = "end_terms")
  private String endTerms;

  @Column(name = "end_approved_by")
  private String endApprovedBy;

  @Column(name = "end_approved_at")
  private Instant endApprovedAt;

  @Column(name = "previous_requester")
  private String previousRequester;

  @Column(name = "confirmation_due_on")
  private LocalDate confirmationDueOn;

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
    requester = decision.requester();
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

  /** Issues the grant of a decision. */
  static Grant issue(GrantDecision decision, Instant at) {
    return new Grant(decision, at);
  }

  /** Takes over a further decision on the same request, which gives more items. */
  void widen(GrantDecision decision) {
    items = List.copyOf(decision.items());
    entryVersion = decision.entryVersion();
    movePeriod(decision.validFrom(), decision.validUntil());
  }

  /** Moves the period, to make up for lost time of use. */
  void movePeriod(LocalDate from, LocalDate until) {
    validFrom = from;
    validUntil = until;
  }

  /** Suspends the grant. It cannot be used until it is restored. */
  void suspend(CallerContext callerContext, String reason) {
    var parties = parties(callerContext);
    var to = GrantTransitions.move(parties, callerContext.caller(), stage, restorableBy(), SUSPEND);
    Checks.refuseWithoutReasons(reason);
    stage = to;
    suspendedBy = GrantTransitions.actingParty(parties, callerContext.caller());
    suspensionReasons = reason.strip();
  }

  /** Restores the grant, so that it can be used again. */
  void restore(CallerContext callerContext, String reason) {
    var to =
        GrantTransitions.move(
            parties(callerContext), callerContext.caller(), stage, restorableBy(), RESTORE);
    Checks.refuseWithoutReasons(reason);
    resume(to);
  }

  /** Suspends the grant because of a violation. Returns false if the grant is not active. */
  boolean suspendForViolation(UUID violation, String reason) {
    if (stage != GrantStage.ACTIVE) {
      return false;
    }
    stage = GrantTransitions.TABLE.moveAutomatically(stage, SUSPEND);
    suspendedBy = Party.AUTHORITY;
    suspensionReasons = reason;
    suspendingViolation = violation;
    return true;
  }

  /**
   * Keeps the grant suspended for a violation, so that its provider can no longer restore it alone.
   * Returns false if its provider had not suspended it.
   */
  boolean takeOverSuspension(UUID violation) {
    if (!isSuspendedByProvider()) {
      return false;
    }
    suspendingViolation = violation;
    return true;
  }

  /**
   * Restores the grant after the violation. Returns false if it is not suspended for that
   * violation, or if the provider had suspended it before.
   */
  boolean restoreAfterViolation(UUID violation) {
    if (!violation.equals(suspendingViolation) || suspendedBy == Party.PROVIDER) {
      return false;
    }
    resume(GrantTransitions.TABLE.moveAutomatically(stage, RESTORE));
    return true;
  }

  /** Whether its provider suspended it and no violation is involved. */
  boolean isSuspendedByProvider() {
    return suspendedBy == Party.PROVIDER && suspendingViolation == null;
  }

  /**
   * Leaves the grant suspended by its provider alone, without the violation. Returns false if the
   * provider had not suspended it.
   */
  boolean returnSuspensionToProvider(UUID violation) {
    if (!violation.equals(suspendingViolation) || suspendedBy != Party.PROVIDER) {
      return false;
    }
    suspendingViolation = null;
    return true;
  }

  /**
   * Keeps the grant suspended for another violation. Returns false if it is not suspended for the
   * first one.
   */
  boolean transferSuspension(UUID settled, UUID other) {
    if (!settled.equals(suspendingViolation)) {
      return false;
    }
    suspendingViolation = other;
    return true;
  }

  /** The party whose suspension counts when the grant is restored. */
  private Party restorableBy() {
    return GrantTransitions.restorableBy(suspendedBy, suspendingViolation);
  }

  private void resume(GrantStage to) {
    stage = to;
    suspendedBy = null;
    suspensionReasons = null;
    suspendingViolation = null;
  }

  /** Records that the requester agrees to the end of the grant with its entry. */
  void approveEnd(CallerContext callerContext, String terms, Instant at) {
    var to =
        GrantTransitions.TABLE.move(
            parties(callerContext), callerContext.caller(), stage, APPROVE_END);
    if (!withdrawalAnnounced) {
      throw new Refusal(ENTRY_NOT_IN_WITHDRAWAL);
    }
    new Checks().requireText("/terms", terms, MAX_TERMS_LENGTH).refuseIfAny();
    stage = to;
    endTerms = terms.strip();
    endApprovedBy = callerContext.caller().account();
    endApprovedAt = at;
  }

  /**
   * Starts the transition after a merger of the requester: the successor must confirm the grant
   * until that day. Returns false if a transition was started before or the grant has ended.
   */
  boolean startTransition(LocalDate until) {
    if (confirmationDueOn != null || stage == GrantStage.ENDED) {
      return false;
    }
    confirmationDueOn = until;
    return true;
  }

  /**
   * Confirms the grant for the successor of its requester, which needs the information for its own
   * duty, on that legal basis.
   */
  void confirmSuccession(
      CallerContext callerContext, LegalBasis basis, Instant at, LocalDate today) {
    var to = nextStageInTransition(callerContext, CONFIRM_SUCCESSION);
    if (confirmationDueOn.isBefore(today)) {
      throw new Refusal(GRANT_NOT_IN_TRANSITION);
    }
    var checks = new Checks();
    UseValidator.checkLegalBasis(checks, basis);
    checks.refuseIfAny();
    stage = to;
    statute = basis.statute().strip();
    article = basis.article().strip();
    duty = basis.duty().strip();
    confirmedBy = callerContext.caller().account();
    confirmedAt = at;
  }

  /**
   * Ends the grant because the provider does not share the information with the successor of its
   * requester.
   */
  void refuseSuccession(CallerContext callerContext, String reason) {
    var to = nextStageInTransition(callerContext, REFUSE_SUCCESSION);
    Checks.refuseWithoutReasons(reason);
    resume(to);
    endReasons = reason.strip();
  }

  /**
   * Ends the grant if nobody confirmed it in time. Returns false if it was confirmed, can still be
   * confirmed, or has ended.
   */
  boolean endUnconfirmed(LocalDate today, String reason) {
    return isInTransition() && confirmationDueOn.isBefore(today) && endUnlessEnded(reason);
  }

  private GrantStage nextStageInTransition(CallerContext callerContext, GrantCommand command) {
    var to =
        GrantTransitions.TABLE.move(parties(callerContext), callerContext.caller(), stage, command);
    if (!isInTransition()) {
      throw new Refusal(GRANT_NOT_IN_TRANSITION);
    }
    return to;
  }

  private boolean isInTransition() {
    return confirmationDueOn != null && confirmedAt == null;
  }

  /** Marks that its entry is to leave the catalogue, so that the requester can settle the grant. */
  void announceWithdrawal() {
    withdrawalAnnounced = true;
  }

  /** Marks that its entry stays in the catalogue. A settlement becomes void. */
  void recallWithdrawal() {
    withdrawalAnnounced = false;
    endTerms = null;
    endApprovedBy = null;
    endApprovedAt = null;
  }

  /** Ends the grant permanently, because its entry left the catalogue. */
  void end() {
    resume(GrantTransitions.TABLE.moveAutomatically(stage, END));
  }

  /** Ends the grant for that reason. Returns false if it had already ended. */
  boolean endUnlessEnded(String reason) {
    if (stage == GrantStage.ENDED) {
      return false;
    }
    end();
    endReasons = reason;
    return true;
  }

  /**
   * Whether the caller may see the grant: the requester, the provider and the provider's authority
   * may. For anybody else it does not exist.
   */
  boolean isVisibleTo(CallerContext callerContext) {
    return !parties(callerContext).contains(Party.STRANGER);
  }

  Set<GrantCommand> offeredTo(CallerContext callerContext) {
    return GrantTransitions.offered(
        parties(callerContext),
        callerContext.caller(),
        stage,
        restorableBy(),
        withdrawalAnnounced,
        isInTransition());
  }

  private Set<Party> parties(CallerContext callerContext) {
    return GrantTransitions.parties(callerContext, requester, provider);
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
    return requester;
  }

  String previousRequester() {
    return previousRequester;
  }

  LocalDate confirmationDueOn() {
    return confirmationDueOn;
  }

  GrantView view(CallerContext callerContext) {
    return new GrantView(
        id,
        request,
        entry,
        entryVersion,
        provider,
        requester,
        items,
        new LegalBasis(statute, article, duty),
        purpose,
        mode,
        validFrom,
        validUntil,
        stage,
        suspensionReasons,
        endReasons,
        grantedAt,
        endTerms,
        endApprovedAt,
        previousRequester,
        confirmationDueOn,
        confirmedAt,
        offeredTo(callerContext));
  }
}
