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
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;

/** Where a decision becomes an access right, and where the exchange asks for it. */
@ApplicationScoped
public class Grants {

  private static final String UNCONFIRMED =
      "部门合并后的过渡期已满,承继部门未确认 / Not confirmed by the successor in the transition after the merger";

  @Inject private Catalogue catalogue;
  @Inject private IssuedGrants issued;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;
  @Inject private GrantJournal journal;
  @Inject private SuspensionDeadlines suspensions;

  /**
   * Issues the right in the transaction of the decision, with its evidence.
   *
   * <p>Refused where the entry is to leave the catalogue: nobody would have settled the right.
   *
   * @param caller who decided
   * @return the id of the grant
   */
  public UUID issue(Caller caller, GrantDecision decision) {
    catalogue.requireRequestable(decision.entry());
    return issue(caller, decision, Grant.issue(decision, clock.instant()));
  }

  /**
   * Issues the right that a dispute ended with. That its entry is to leave the catalogue keeps
   * nothing from being decided: the right is settled with its consumer before the entry goes.
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
        Act.of(caller, "grant-issued")
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
   * Suspends a right for a violation, at once (Decree 809 art. 27); one that does not run is left
   * alone. Only its authority restores it before the violation is corrected.
   *
   * @param by who registered the violation
   * @param reason told to whoever is refused
   */
  public void suspendForViolation(Caller by, UUID violation, UUID grant, String reason) {
    change(
            by,
            "grant-suspended",
            grant,
            reason,
            one -> {
              suspensions.cancel(one, by);
              return one.suspendForViolation(violation, reason);
            })
        .ifPresent(one -> journal.suspended(one, by));
  }

  /**
   * Restores a right that was suspended for that violation, and for nothing else; what its provider
   * had suspended before is the provider's to restore again, with a limit.
   */
  public void restoreAfterViolation(Caller by, UUID violation, UUID grant, String reason) {
    change(by, "grant-restored", grant, reason, one -> one.restoreAfterViolation(violation))
        .ifPresent(one -> journal.restored(one, by));
    change(
            by,
            "grant-left-to-provider",
            grant,
            reason,
            one -> one.returnSuspensionToProvider(violation))
        .ifPresent(suspensions::start);
  }

  /** Another violation over the same right keeps it suspended when the first is settled. */
  public void transferSuspension(Caller by, UUID settled, UUID other, UUID grant, String reason) {
    change(
        by, "grant-kept-suspended", grant, reason, one -> one.transferSuspension(settled, other));
  }

  /**
   * Ends a right for good that is suspended for a misuse that was not corrected (Decree 809 art.
   * 27); any other is left alone.
   */
  public void terminate(Caller by, UUID violation, UUID grant, String reason) {
    change(by, "grant-terminated", grant, reason, one -> one.endForViolation(violation, reason))
        .ifPresent(one -> journal.ended(one, by));
  }

  /** The consumer of a right was merged: both sides are told until when it is confirmed. */
  void startTransition(UUID id, LocalDate until) {
    change(
            Caller.PLATFORM,
            "grant-in-transition",
            id,
            "%s/%s".formatted(LocalDate.now(clock), until),
            one -> one.startTransition(until))
        .ifPresent(journal::transitionStarted);
  }

  /** Ends a right that the successor of its consumer did not confirm in time. */
  void endUnconfirmed(UUID id, LocalDate today) {
    change(
            Caller.PLATFORM,
            "grant-ended",
            id,
            UNCONFIRMED,
            one -> one.endUnconfirmed(today, UNCONFIRMED))
        .ifPresent(one -> journal.ended(one, Caller.PLATFORM));
  }

  /** The grant, changed and on record; empty where there was nothing to change. */
  private Optional<Grant> change(
      Caller by, String act, UUID id, String reason, Predicate<Grant> change) {
    var grant = issued.lock(id).orElseThrow(() -> new Refusal(GRANT_NOT_FOUND, id));
    if (!change.test(grant)) {
      return Optional.empty();
    }
    evidence.record(
        Act.of(by, act)
            .grant(grant.id())
            .request(grant.request())
            .entry(grant.entry(), grant.entryVersion())
            .concerning(grant.provider())
            .concerning(grant.requester())
            .detail("reason", reason));
    return Optional.of(grant);
  }

  /**
   * Widens a right by a further decision on its request, in the transaction of that decision, with
   * its evidence. Whoever uses it goes on with the same right.
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
        Act.of(caller, "grant-widened")
            .grant(id)
            .request(decision.request())
            .entry(decision.entry(), decision.entryVersion())
            .items(decision.items())
            .purpose(decision.purpose())
            .concerning(decision.provider())
            .concerning(decision.requester()));
    return id;
  }

  /** Moves the days on which a right is good, as what it is for could not be had before. */
  public void movePeriod(Caller by, UUID id, LocalDate from, LocalDate until) {
    change(
        by,
        "grant-period-moved",
        id,
        from + "/" + until,
        one -> {
          one.movePeriod(from, until);
          return true;
        });
  }

  /**
   * The right as it is at this moment, read by its key on every call: nothing is cached, so that a
   * suspension holds for the very next call on every node.
   */
  public Optional<GrantSnapshot> find(UUID id) {
    return issued.snapshot(id);
  }

  /**
   * A right of the caller's department, whether it still holds or not.
   *
   * @throws Refusal {@code grant-not-found} if there is none that the department may know of,
   *     {@code grant-of-another-department} if the department provides what it covers
   */
  public GrantSnapshot requireOwn(Caller consumer, UUID id) {
    var access =
        find(id)
            .filter(one -> consumer.belongsTo(one.consumer()) || consumer.belongsTo(one.provider()))
            .orElseThrow(() -> new Refusal(GRANT_NOT_FOUND, id));
    if (!consumer.belongsTo(access.consumer())) {
      throw new Refusal(GRANT_OF_ANOTHER_DEPARTMENT);
    }
    return access;
  }

  /** Who acted reads of it anyway. */
  private static String unlessOwn(Caller caller, String department) {
    return caller.belongsTo(department) ? null : department;
  }

  /** Holds a right until the transaction ends: whoever comes second waits. */
  public void lock(UUID id) {
    issued.lock(id);
  }

  /**
   * Ends a right for good, in the transaction of the decision; one that has ended stays so. Who
   * decides it knows of it: no {@link GrantListener} is told.
   *
   * @param reason why, as it stands in the right and in the evidence
   */
  public void end(UUID id, String reason, Caller by) {
    change(by, "grant-ended", id, reason, one -> one.endUnlessEnded(reason))
        .ifPresent(one -> suspensions.cancel(one, by));
  }
}
