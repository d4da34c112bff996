package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.DISPUTE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.infoshare.cases.dispute.DisputeLimits.Ending;
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
class Proceedings {

  private final Disputes disputes;
  private final DisputeBodies bodies;
  private final DisputeLimits limits;
  private final DisputeRecords records;
  private final Matters matters;
  private final Rulebook rulebook;
  private final Callers callers;
  private final Clock clock;

  /** For the container's proxy. */
  protected Proceedings() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  Proceedings(
      Disputes disputes,
      DisputeBodies bodies,
      DisputeLimits limits,
      DisputeRecords records,
      Matters matters,
      Rulebook rulebook,
      Callers callers,
      Clock clock) {
    this.disputes = disputes;
    this.bodies = bodies;
    this.limits = limits;
    this.records = records;
    this.matters = matters;
    this.rulebook = rulebook;
    this.callers = callers;
    this.clock = clock;
  }

  /** What somebody does in a dispute. */
  interface Step {
    void of(Dispute dispute, Turn turn);
  }

  /** An act of the caller in a dispute. */
  Dispute act(UUID id, DisputeNews what, Step step) {
    return act(id, what, step, act -> act);
  }

  /**
   * An act of the caller in a dispute.
   *
   * @param more what else belongs into the evidence
   */
  Dispute act(UUID id, DisputeNews what, Step step, UnaryOperator<Act> more) {
    var caller = callers.current();
    var dispute = visible(held(id), id, caller);
    var turn = new Turn(caller, bodies.of(dispute.subject()), clock.instant());
    act(dispute, turn, what, step, more);
    return dispute;
  }

  /** The same in a dispute that is held. */
  void act(Dispute dispute, Turn turn, DisputeNews what, Step step, UnaryOperator<Act> more) {
    var before = dispute.stage();
    step.of(dispute, turn);
    concludeReview(dispute, turn.bodies(), false, turn.at());
    var now = dispute.stage();
    limits.follow(dispute, turn.bodies(), before, ending(now), turn.caller().account());
    records.tell(turn.caller(), dispute, turn.bodies(), before, what, more);
    if (now != before && !what.leadsTo(now)) {
      tellByItself(dispute, turn.bodies(), before);
    }
    if (now != before) {
      grant(dispute, before, turn.bodies(), turn.caller(), turn.at());
      matters.follow(dispute);
    }
    disputes.flush();
  }

  /** Opens a dispute. */
  void open(Dispute dispute, Turn turn) {
    disputes.add(dispute);
    matters.opened(dispute);
    limits.follow(dispute, turn.bodies(), null, Ending.MET, turn.caller().account());
    records.tell(
        turn.caller(), dispute, turn.bodies(), dispute.stage(), DisputeNews.OPENED, act -> act);
  }

  /** What happens to a dispute without anybody acting; it is held. */
  void byItself(Dispute dispute, Ending ending, Step step) {
    byItself(dispute, clock.instant(), ending, step);
  }

  /** The same, as of that instant. */
  void byItself(Dispute dispute, Instant at, Ending ending, Step step) {
    var before = dispute.stage();
    var turn = new Turn(Caller.PLATFORM, bodies.of(dispute.subject()), at);
    step.of(dispute, turn);
    if (dispute.stage() != before) {
      limits.follow(dispute, turn.bodies(), before, ending, Caller.PLATFORM.account());
      tellByItself(dispute, turn.bodies(), before);
      grant(dispute, before, turn.bodies(), Caller.PLATFORM, at);
      matters.follow(dispute);
      disputes.flush();
    }
  }

  /** Its parties have become one department: nothing is left to decide between them. */
  void becomeOne(UUID id, Merger merger) {
    var dispute = disputes.hold(id).orElseThrow();
    var before = dispute.stage();
    var ofDispute = bodies.of(dispute.subject());
    dispute.lapse(merger.reason(), clock.instant());
    limits.follow(dispute, ofDispute, before, Ending.CANCELLED, Caller.PLATFORM.account());
    records.becameOne(dispute, ofDispute, before, merger);
    disputes.flush();
  }

  /**
   * Ends a joint review whose result is there. Where the result is to share and the access right
   * cannot be given any more, it solved nothing.
   *
   * @param over whether its time has passed
   */
  void concludeReview(Dispute dispute, Bodies ofDispute, boolean over, Instant at) {
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
    return result.by() != DisputeCommand.SHARE
        || matters.canShare(dispute.subject().matter(), result.items());
  }

  /**
   * The decision to share a request is the access right, at once; what is hosted is provided with
   * it.
   */
  private void grant(Dispute dispute, DisputeStage then, Bodies ofDispute, Caller by, Instant at) {
    if (dispute.isSharedSince(then)) {
      matters.share(by, dispute, at).ifPresent(shared -> grant(dispute, ofDispute, shared, at));
    }
  }

  private void grant(Dispute dispute, Bodies ofDispute, SharingOutcome shared, Instant at) {
    dispute.grant(shared.grant());
    if (dispute.stage() == DisputeStage.ORDERED && shared.provided()) {
      provided(dispute, ofDispute, at);
    }
  }

  /** What was decided over a need has become an access right; the dispute is held. */
  void granted(Dispute dispute, UUID right) {
    dispute.grant(right);
    disputes.flush();
    records.tell(
        Caller.PLATFORM,
        dispute,
        bodies.of(dispute.subject()),
        dispute.stage(),
        DisputeNews.GRANTED,
        act -> act.grant(right).items(dispute.state().sharedItems()));
  }

  /** What was ordered is provided. */
  private void provided(Dispute dispute, Bodies ofDispute, Instant at) {
    var before = dispute.stage();
    if (dispute.provide(at)) {
      limits.follow(dispute, ofDispute, before, Ending.MET, Caller.PLATFORM.account());
      tellByItself(dispute, ofDispute, before);
    }
  }

  private void tellByItself(Dispute dispute, Bodies ofDispute, DisputeStage before) {
    records.tell(
        Caller.PLATFORM,
        dispute,
        ofDispute,
        before,
        DisputeNews.of(dispute.stage()),
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
  Optional<Dispute> held(UUID id) {
    disputes.matterOf(id).ifPresent(matters::hold);
    return disputes.hold(id);
  }

  private Dispute visible(Optional<Dispute> found, UUID id, Caller caller) {
    return found
        .filter(dispute -> bodies.organ(caller).knows(dispute))
        .orElseThrow(() -> new Refusal(DISPUTE_NOT_FOUND, id));
  }
}
