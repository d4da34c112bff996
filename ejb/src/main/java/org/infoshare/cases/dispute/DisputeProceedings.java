package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.DISPUTE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.Merger;
import org.infoshare.sharing.request.DisputedRequests.SharingOutcome;
import org.infoshare.time.rulebook.Rulebook;

/**
 * The common effects of every act in a dispute. The case is locked, its deadlines follow its stage,
 * a decision to share creates the grant, and evidence and notices are written, all in the
 * transaction of the act.
 */
@ApplicationScoped
class DisputeProceedings {

  private final Disputes disputes;
  private final DisputeBodies bodies;
  private final DisputeDeadlines deadlines;
  private final DisputeJournal journal;
  private final DisputedCases cases;
  private final Rulebook rulebook;
  private final Callers callers;
  private final Clock clock;

  /** For the container's proxy. */
  protected DisputeProceedings() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  DisputeProceedings(
      Disputes disputes,
      DisputeBodies bodies,
      DisputeDeadlines deadlines,
      DisputeJournal journal,
      DisputedCases cases,
      Rulebook rulebook,
      Callers callers,
      Clock clock) {
    this.disputes = disputes;
    this.bodies = bodies;
    this.deadlines = deadlines;
    this.journal = journal;
    this.cases = cases;
    this.rulebook = rulebook;
    this.callers = callers;
    this.clock = clock;
  }

  /** A step in a dispute. */
  interface Step {
    void apply(Dispute dispute, DisputeContext context);
  }

  /** Carries out an act of the caller in a dispute. */
  Dispute act(UUID id, DisputeEvent event, Step step) {
    return act(id, event, step, act -> act);
  }

  /**
   * Carries out an act of the caller in a dispute.
   *
   * @param more adds further details to the evidence
   */
  Dispute act(UUID id, DisputeEvent event, Step step, UnaryOperator<Act> more) {
    var caller = callers.current();
    var dispute = visible(lock(id), id, caller);
    var context =
        new DisputeContext(caller, bodies.of(dispute.subject().parties()), clock.instant());
    act(dispute, context, event, step, more);
    return dispute;
  }

  /** Carries out an act in a locked dispute. */
  void act(
      Dispute dispute,
      DisputeContext context,
      DisputeEvent event,
      Step step,
      UnaryOperator<Act> more) {
    var before = dispute.stage();
    step.apply(dispute, context);
    concludeReview(dispute, context.bodies(), false, context.at());
    var after = dispute.stage();
    deadlines.follow(dispute, context.bodies(), before, ending(after), context.caller().account());
    journal.recordAndNotify(context.caller(), dispute, context.bodies(), before, event, more);
    if (after != before && !event.leadsTo(after)) {
      recordAutomatic(dispute, context.bodies(), before);
    }
    if (after != before) {
      grant(dispute, before, context.bodies(), context.caller(), context.at());
      cases.follow(dispute);
    }
    disputes.flush();
  }

  /** Opens a dispute. */
  void open(Dispute dispute, DisputeContext context) {
    disputes.add(dispute);
    cases.opened(dispute);
    deadlines.follow(dispute, context.bodies(), null, Ending.MET, context.caller().account());
    journal.recordAndNotify(
        context.caller(),
        dispute,
        context.bodies(),
        dispute.stage(),
        DisputeEvent.OPENED,
        act -> act);
  }

  /** Carries out an automatic step in a locked dispute. */
  void actAutomatically(Dispute dispute, Ending ending, Step step) {
    actAutomatically(dispute, clock.instant(), ending, step, act -> act);
  }

  /**
   * Carries out an automatic step in a locked dispute, as of an instant.
   *
   * @param more adds further details to the evidence
   */
  void actAutomatically(
      Dispute dispute, Instant at, Ending ending, Step step, UnaryOperator<Act> more) {
    var before = dispute.stage();
    var context = new DisputeContext(Caller.PLATFORM, bodies.of(dispute.subject().parties()), at);
    step.apply(dispute, context);
    if (dispute.stage() != before) {
      deadlines.follow(dispute, context.bodies(), before, ending, Caller.PLATFORM.account());
      recordAutomatic(dispute, context.bodies(), before, more);
      grant(dispute, before, context.bodies(), Caller.PLATFORM, at);
      cases.follow(dispute);
      disputes.flush();
    }
  }

  /** Ends a dispute whose parties were merged. */
  void lapseOnMerger(UUID id, Merger merger) {
    var dispute = disputes.lock(id).orElseThrow();
    var before = dispute.stage();
    var competentBodies = bodies.of(dispute.subject().parties());
    dispute.lapse(merger.reason(), clock.instant());
    deadlines.follow(dispute, competentBodies, before, Ending.CANCELLED, Caller.PLATFORM.account());
    journal.partiesMerged(dispute, competentBodies, before, merger);
    disputes.flush();
  }

  /**
   * Concludes a joint review if it has a result. A result to share counts as a failure where the
   * grant is no longer possible.
   *
   * @param expired whether the deadline of the review has expired
   */
  void concludeReview(
      Dispute dispute, CompetentBodies competentBodies, boolean expired, Instant at) {
    if (dispute.stage() != DisputeStage.JOINT_REVIEW) {
      return;
    }
    JointReview.resultOf(dispute, competentBodies, expired)
        .ifPresent(
            result -> {
              dispute.conclude(
                  canFollow(dispute, result.items()) ? result.command() : DisputeCommand.FAIL, at);
              if (DisputeStage.REVIEWED.contains(dispute.stage()) && !isDisputable(dispute)) {
                dispute.acceptReview(at);
              }
            });
  }

  /** Whether a party may submit the result of the joint review to the government. */
  private boolean isDisputable(Dispute dispute) {
    return rulebook
        .settingsAt(dispute.subject().ruleSet(), dispute.openedAt())
        .submissionAfterReview();
  }

  /** Makes the result of a joint review final that no party submitted to the government. */
  void acceptReview(Dispute dispute, Instant at) {
    if (dispute.stage() == DisputeStage.REVIEWED_NO_SHARE
        || canFollow(dispute, JointReview.agreedItems(dispute))) {
      dispute.acceptReview(at);
    } else {
      dispute.conclude(DisputeCommand.FAIL, at);
    }
  }

  private boolean canFollow(Dispute dispute, List<String> items) {
    return items.isEmpty() || cases.canShare(dispute.subject().disputedCase(), items);
  }

  /**
   * Creates the grant of a decision to share a request at once; hosted information is provided with
   * it.
   */
  private void grant(
      Dispute dispute,
      DisputeStage formerStage,
      CompetentBodies competentBodies,
      Caller caller,
      Instant at) {
    if (dispute.awaitsGrantSince(formerStage)) {
      cases
          .share(caller, dispute, at)
          .ifPresent(outcome -> grant(dispute, competentBodies, outcome, at));
    }
  }

  private void grant(
      Dispute dispute, CompetentBodies competentBodies, SharingOutcome outcome, Instant at) {
    dispute.grant(outcome.grant());
    if (dispute.stage() == DisputeStage.ORDERED && outcome.provided()) {
      provided(dispute, competentBodies, at);
    }
  }

  /**
   * Stores the grant that the publication of an entry created for a need; the dispute is locked.
   */
  void grantIssued(Dispute dispute, UUID grantId) {
    dispute.grant(grantId);
    disputes.flush();
    journal.recordAndNotify(
        Caller.PLATFORM,
        dispute,
        bodies.of(dispute.subject().parties()),
        dispute.stage(),
        DisputeEvent.GRANTED,
        act -> act.grant(grantId).items(dispute.state().sharedItems()));
  }

  /** Stores that the ordered information was provided. */
  private void provided(Dispute dispute, CompetentBodies competentBodies, Instant at) {
    var before = dispute.stage();
    if (dispute.provide(at)) {
      deadlines.follow(dispute, competentBodies, before, Ending.MET, Caller.PLATFORM.account());
      recordAutomatic(dispute, competentBodies, before);
    }
  }

  private void recordAutomatic(
      Dispute dispute, CompetentBodies competentBodies, DisputeStage before) {
    recordAutomatic(dispute, competentBodies, before, act -> act);
  }

  private void recordAutomatic(
      Dispute dispute,
      CompetentBodies competentBodies,
      DisputeStage before,
      UnaryOperator<Act> more) {
    journal.recordAndNotify(
        Caller.PLATFORM,
        dispute,
        competentBodies,
        before,
        DisputeEvent.of(dispute.stage()),
        act ->
            more.apply(
                dispute.state().shared() == null ? act : act.items(dispute.state().shared())));
  }

  /** How the deadline ends: cancelled where the parties end the dispute, otherwise met. */
  private static Ending ending(DisputeStage stage) {
    return stage == DisputeStage.SETTLED || stage == DisputeStage.WITHDRAWN
        ? Ending.CANCELLED
        : Ending.MET;
  }

  Dispute find(UUID id) {
    return visible(disputes.find(id), id, callers.current());
  }

  /** The dispute with an id, locked, without a check of the caller; empty where there is none. */
  Optional<Dispute> lock(UUID id) {
    disputes.caseOf(id).ifPresent(cases::lock);
    return disputes.lock(id);
  }

  private Dispute visible(Optional<Dispute> found, UUID id, Caller caller) {
    return found
        .filter(dispute -> dispute.isVisibleTo(bodies.bodyOf(caller)))
        .orElseThrow(() -> new Refusal(DISPUTE_NOT_FOUND, id));
  }
}
