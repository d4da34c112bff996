package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.DISPUTE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.Merger;
import org.infoshare.sharing.request.SharingOutcome;
import org.infoshare.time.rulebook.Rulebook;

/**
 * What every act in a dispute has in common: the case is held, its limits follow its stage, the
 * decision to share becomes the access right, evidence and notices are written, all in the
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
      DisputeDeadlines limits,
      DisputeJournal records,
      DisputedCases matters,
      Rulebook rulebook,
      Callers callers,
      Clock clock) {
    this.disputes = disputes;
    this.bodies = bodies;
    this.deadlines = limits;
    this.journal = records;
    this.cases = matters;
    this.rulebook = rulebook;
    this.callers = callers;
    this.clock = clock;
  }

  /** What somebody does in a dispute. */
  interface Step {
    void apply(Dispute dispute, DisputeContext turn);
  }

  /** An act of the caller in a dispute. */
  Dispute act(UUID id, DisputeEvent what, Step step) {
    return act(id, what, step, act -> act);
  }

  /**
   * An act of the caller in a dispute.
   *
   * @param more what else belongs into the evidence
   */
  Dispute act(UUID id, DisputeEvent what, Step step, UnaryOperator<Act> more) {
    var caller = callers.current();
    var dispute = visible(lock(id), id, caller);
    var turn = new DisputeContext(caller, bodies.of(dispute.subject()), clock.instant());
    act(dispute, turn, what, step, more);
    return dispute;
  }

  /** The same in a dispute that is held. */
  void act(
      Dispute dispute, DisputeContext turn, DisputeEvent what, Step step, UnaryOperator<Act> more) {
    var before = dispute.stage();
    step.apply(dispute, turn);
    concludeReview(dispute, turn.bodies(), false, turn.at());
    var now = dispute.stage();
    deadlines.follow(dispute, turn.bodies(), before, ending(now), turn.caller().account());
    journal.recordAndNotify(turn.caller(), dispute, turn.bodies(), before, what, more);
    if (now != before && !what.leadsTo(now)) {
      recordAutomatic(dispute, turn.bodies(), before);
    }
    if (now != before) {
      grant(dispute, before, turn.bodies(), turn.caller(), turn.at());
      cases.follow(dispute);
    }
    disputes.flush();
  }

  /** Opens a dispute. */
  void open(Dispute dispute, DisputeContext turn) {
    disputes.add(dispute);
    cases.opened(dispute);
    deadlines.follow(dispute, turn.bodies(), null, Ending.MET, turn.caller().account());
    journal.recordAndNotify(
        turn.caller(), dispute, turn.bodies(), dispute.stage(), DisputeEvent.OPENED, act -> act);
  }

  /** What happens to a dispute without anybody acting; it is held. */
  void actAutomatically(Dispute dispute, Ending ending, Step step) {
    actAutomatically(dispute, clock.instant(), ending, step);
  }

  /** The same, as of that instant. */
  void actAutomatically(Dispute dispute, Instant at, Ending ending, Step step) {
    var before = dispute.stage();
    var turn = new DisputeContext(Caller.PLATFORM, bodies.of(dispute.subject()), at);
    step.apply(dispute, turn);
    if (dispute.stage() != before) {
      deadlines.follow(dispute, turn.bodies(), before, ending, Caller.PLATFORM.account());
      recordAutomatic(dispute, turn.bodies(), before);
      grant(dispute, before, turn.bodies(), Caller.PLATFORM, at);
      cases.follow(dispute);
      disputes.flush();
    }
  }

  /** Its parties have become one department: nothing is left to decide between them. */
  void lapseOnMerger(UUID id, Merger merger) {
    var dispute = disputes.lock(id).orElseThrow();
    var before = dispute.stage();
    var ofDispute = bodies.of(dispute.subject());
    dispute.lapse(merger.reason(), clock.instant());
    deadlines.follow(dispute, ofDispute, before, Ending.CANCELLED, Caller.PLATFORM.account());
    journal.partiesMerged(dispute, ofDispute, before, merger);
    disputes.flush();
  }

  /**
   * Ends a joint review whose result is there. Where the result is to share and the access right
   * cannot be given any more, it solved nothing.
   *
   * @param over whether its time has passed
   */
  void concludeReview(Dispute dispute, CompetentBodies ofDispute, boolean over, Instant at) {
    if (dispute.stage() != DisputeStage.JOINT_REVIEW) {
      return;
    }
    int quorum =
        rulebook.settingsAt(dispute.subject().ruleSet(), dispute.openedAt()).disputeQuorum();
    dispute
        .result(ofDispute, quorum, over)
        .ifPresent(
            result -> {
              if (isPossible(dispute, result)) {
                dispute.conclude(result, at);
              } else {
                dispute.fail(at);
              }
            });
  }

  private boolean isPossible(Dispute dispute, JointReview.Result result) {
    return result.command() != DisputeCommand.SHARE
        || cases.canShare(dispute.subject().disputedCase(), result.items());
  }

  /**
   * The decision to share a request is the access right, at once; what is hosted is provided with
   * it.
   */
  private void grant(
      Dispute dispute, DisputeStage then, CompetentBodies ofDispute, Caller by, Instant at) {
    if (dispute.awaitsGrantSince(then)) {
      cases.share(by, dispute, at).ifPresent(shared -> grant(dispute, ofDispute, shared, at));
    }
  }

  private void grant(
      Dispute dispute, CompetentBodies ofDispute, SharingOutcome shared, Instant at) {
    dispute.grant(shared.grant());
    if (dispute.stage() == DisputeStage.ORDERED && shared.provided()) {
      provided(dispute, ofDispute, at);
    }
  }

  /** What was decided over a need has become an access right; the dispute is held. */
  void grantIssued(Dispute dispute, UUID right) {
    dispute.grant(right);
    disputes.flush();
    journal.recordAndNotify(
        Caller.PLATFORM,
        dispute,
        bodies.of(dispute.subject()),
        dispute.stage(),
        DisputeEvent.GRANTED,
        act -> act.grant(right).items(dispute.state().sharedItems()));
  }

  /** What was ordered is provided. */
  private void provided(Dispute dispute, CompetentBodies ofDispute, Instant at) {
    var before = dispute.stage();
    if (dispute.provide(at)) {
      deadlines.follow(dispute, ofDispute, before, Ending.MET, Caller.PLATFORM.account());
      recordAutomatic(dispute, ofDispute, before);
    }
  }

  private void recordAutomatic(Dispute dispute, CompetentBodies ofDispute, DisputeStage before) {
    journal.recordAndNotify(
        Caller.PLATFORM,
        dispute,
        ofDispute,
        before,
        DisputeEvent.of(dispute.stage()),
        act -> dispute.state().shared() == null ? act : act.items(dispute.state().shared()));
  }

  /** Where the parties end it nobody fails a duty; otherwise what was to be done is done. */
  private static Ending ending(DisputeStage now) {
    return now == DisputeStage.SETTLED || now == DisputeStage.WITHDRAWN
        ? Ending.CANCELLED
        : Ending.MET;
  }

  Dispute find(UUID id) {
    return visible(disputes.find(id), id, callers.current());
  }

  /** The dispute with that id, held, whoever asks; empty where there is none. */
  Optional<Dispute> lock(UUID id) {
    disputes.caseOf(id).ifPresent(cases::lock);
    return disputes.lock(id);
  }

  private Dispute visible(Optional<Dispute> found, UUID id, Caller caller) {
    return found
        .filter(dispute -> bodies.bodyOf(caller).maySee(dispute))
        .orElseThrow(() -> new Refusal(DISPUTE_NOT_FOUND, id));
  }
}
