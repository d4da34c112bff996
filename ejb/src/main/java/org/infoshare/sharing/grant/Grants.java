package org.infoshare.sharing.grant;

import static org.infoshare.sharing.grant.GrantReason.GRANT_NOT_FOUND;
import static org.infoshare.sharing.grant.GrantReason.GRANT_OF_ANOTHER_DEPARTMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;

/** Issues and changes grants, and reads them for the exchange. */
@ApplicationScoped
public class Grants {

  private static final Text UNCONFIRMED =
      new Text(
          "部门合并后的过渡期已满,承继部门未确认。",
          "The successor did not confirm the grant in the transition after the merger.");

  private static final GrantJournal.FollowUp NOTHING = (grant, by, record) -> {};

  @Inject private Catalogue catalogue;
  @Inject private IssuedGrants issued;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;
  @Inject private GrantJournal journal;
  @Inject private SuspensionDeadlines suspensions;

  /**
   * Issues a grant in the transaction of the decision, with its evidence.
   *
   * <p>Refused if the entry is to leave the catalogue, because nobody would have settled the grant.
   *
   * @param caller who decided
   * @return the id of the grant
   */
  public UUID issue(Caller caller, GrantDecision decision) {
    catalogue.requireRequestable(decision.entry());
    return issue(caller, decision, Grant.issue(decision, clock.instant()));
  }

  /**
   * Issues the grant that a dispute ended with, even if the entry is to leave the catalogue. The
   * grant is then settled with its requester before the entry leaves.
   */
  public UUID issueAfterDispute(Caller caller, GrantDecision decision) {
    catalogue.requireListed(decision.entry());
    var grant = Grant.issue(decision, clock.instant());
    if (catalogue.isInWithdrawal(decision.entry())) {
      grant.announceWithdrawal();
    }
    return issue(caller, decision, grant);
  }

  private UUID issue(Caller caller, GrantDecision decision, Grant grant) {
    issued.add(grant);
    evidence.record(
        Act.of(caller, GrantEvent.ISSUED.act())
            .grant(grant.id())
            .request(decision.request())
            .entry(decision.entry(), decision.entryVersion())
            .items(decision.items())
            .purpose(decision.purpose())
            .concerning(unlessOwn(caller, decision.provider()))
            .concerning(unlessOwn(caller, decision.requester())));
    return grant.id();
  }

  /**
   * Suspends a grant for a violation at once (Decree 809 art. 27). The stage of a grant that is not
   * active does not change. Only its authority restores it before the violation is corrected.
   *
   * @param by who registered the violation
   * @param reason the reason, shown to callers that are refused
   */
  public void suspendForViolation(Caller by, UUID violation, UUID grant, String reason) {
    change(
        by,
        GrantEvent.SUSPENDED,
        grant,
        reason,
        one -> one.suspendForViolation(violation, reason),
        journal::suspended);
    change(
        by,
        GrantEvent.SUSPENSION_TAKEN_OVER,
        grant,
        reason,
        one -> one.takeOverSuspension(violation),
        (one, caller, record) -> suspensions.cancel(one, caller));
  }

  /**
   * Restores a grant that was suspended only for that violation. If its provider had suspended it
   * before, the provider can restore it again and gets a deadline for that.
   */
  public void restoreAfterViolation(Caller by, UUID violation, UUID grant, String reason) {
    change(
        by,
        GrantEvent.RESTORED,
        grant,
        reason,
        one -> one.restoreAfterViolation(violation),
        journal::restored);
    change(
        by,
        GrantEvent.SUSPENSION_RETURNED,
        grant,
        reason,
        one -> one.returnSuspensionToProvider(violation),
        (one, caller, record) -> suspensions.start(one));
  }

  /** Keeps a grant suspended for another violation when the first one is settled. */
  public void transferSuspension(Caller by, UUID settled, UUID other, UUID grant, String reason) {
    change(
        by,
        GrantEvent.SUSPENSION_TRANSFERRED,
        grant,
        reason,
        one -> one.transferSuspension(settled, other),
        NOTHING);
  }

  /**
   * Ends a grant permanently because of a misuse that was not corrected (Decree 809 art. 27), also
   * if it was restored meanwhile or is suspended for another violation.
   */
  public void terminate(Caller by, UUID grant, String reason) {
    change(
        by,
        GrantEvent.TERMINATED,
        grant,
        reason,
        one -> one.endUnlessEnded(reason),
        journal::ended);
  }

  /**
   * Starts the transition of a grant whose requester was merged. Both sides are notified of the
   * last day for the confirmation.
   */
  void startTransition(UUID id, LocalDate until) {
    change(
        Caller.PLATFORM,
        GrantEvent.TRANSITION_STARTED,
        id,
        "%s/%s".formatted(LocalDate.now(clock), until),
        one -> one.startTransition(until),
        journal::transitionStarted);
  }

  /** Ends a grant that the successor of its requester did not confirm in time. */
  void endUnconfirmed(UUID id, LocalDate today) {
    String reason = UNCONFIRMED.inBothLanguages();
    change(
        Caller.PLATFORM,
        GrantEvent.ENDED,
        id,
        reason,
        one -> one.endUnconfirmed(today, reason),
        journal::ended);
  }

  /** Changes a grant and records the change as evidence, unless there was nothing to change. */
  private void change(
      Caller by,
      GrantEvent event,
      UUID id,
      String reason,
      Predicate<Grant> change,
      GrantJournal.FollowUp followUp) {
    var grant = issued.lock(id).orElseThrow(() -> new Refusal(GRANT_NOT_FOUND, id));
    if (change.test(grant)) {
      followUp.changed(grant, by, journal.record(by, event, grant, reason));
    }
  }

  /**
   * Widens a grant by a further decision on its request, in the transaction of that decision, with
   * its evidence. Its users continue with the same grant.
   *
   * @param caller who decided
   * @return the id of the grant
   */
  public UUID widen(Caller caller, UUID id, GrantDecision decision) {
    catalogue.requireListed(decision.entry());
    var grant =
        issued.lock(id).orElseThrow(() -> new IllegalStateException("There is no grant " + id));
    grant.widen(decision);
    evidence.record(
        Act.of(caller, GrantEvent.WIDENED.act())
            .grant(id)
            .request(decision.request())
            .entry(decision.entry(), decision.entryVersion())
            .items(decision.items())
            .purpose(decision.purpose())
            .concerning(decision.provider())
            .concerning(decision.requester()));
    return id;
  }

  /** Moves the period of a grant, because the information was not available before. */
  public void movePeriod(Caller by, UUID id, LocalDate from, LocalDate until) {
    change(
        by,
        GrantEvent.PERIOD_MOVED,
        id,
        from + "/" + until,
        one -> {
          one.movePeriod(from, until);
          return true;
        },
        NOTHING);
  }

  /**
   * The current state of a grant, read from the database on every call. Nothing is cached, so that
   * a suspension applies to the very next call on every node.
   */
  public Optional<GrantSnapshot> find(UUID id) {
    return issued.snapshot(id);
  }

  /**
   * A grant of the caller's department, whether it is still valid or not.
   *
   * @throws Refusal {@code grant-not-found} if there is none that the department may see, {@code
   *     grant-of-another-department} if the department is its provider
   */
  public GrantSnapshot requireOwn(Caller caller, UUID id) {
    var grant =
        find(id)
            .filter(one -> caller.belongsTo(one.requester()) || caller.belongsTo(one.provider()))
            .orElseThrow(() -> new Refusal(GRANT_NOT_FOUND, id));
    if (!caller.belongsTo(grant.requester())) {
      throw new Refusal(GRANT_OF_ANOTHER_DEPARTMENT);
    }
    return grant;
  }

  /**
   * The department; null if it is the caller's own, which can read the evidence of its acts anyway.
   */
  private static String unlessOwn(Caller caller, String department) {
    return caller.belongsTo(department) ? null : department;
  }

  /** Locks a grant until the transaction ends. A second transaction waits. */
  public void lock(UUID id) {
    issued.lock(id);
  }

  /**
   * Ends a grant permanently, in the transaction of the decision. A grant that has ended is not
   * changed. No {@link GrantListener} is called, because the deciding feature knows of the end.
   *
   * @param reason the reason, as stored in the grant and in the evidence
   */
  public void end(UUID id, String reason, Caller by) {
    change(
        by,
        GrantEvent.ENDED,
        id,
        reason,
        one -> one.endUnlessEnded(reason),
        (one, caller, record) -> suspensions.cancel(one, caller));
  }
}
