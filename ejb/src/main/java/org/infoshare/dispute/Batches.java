package org.infoshare.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infoshare.dispute.DisputeLimits.Ending;
import org.infoshare.platform.Caller;
import org.infoshare.platform.PlatformClock;
import org.infoshare.rulebook.Rulebook;

/** Brings the disputes that wait before the four authorities, in the order in which they wait. */
@ApplicationScoped
class Batches {

  private final BatchRows batches;
  private final DisputeRows disputes;
  private final DisputeIndex index;
  private final DisputeBodies bodies;
  private final Proceedings proceedings;
  private final Rulebook rulebook;
  private final Clock clock;

  /** For the container's proxy. */
  protected Batches() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  Batches(
      BatchRows batches,
      DisputeRows disputes,
      DisputeIndex index,
      DisputeBodies bodies,
      Proceedings proceedings,
      Rulebook rulebook,
      Clock clock) {
    this.batches = batches;
    this.disputes = disputes;
    this.index = index;
    this.bodies = bodies;
    this.proceedings = proceedings;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  /**
   * Opens a batch with all disputes of a seat that the caller may bring before the four.
   *
   * @return empty where there is none
   */
  Optional<DisputeBatch> open(Seat seat, Caller caller) {
    batches.queue(seat);
    var bodiesOf = bodies.once();
    var waiting =
        disputes.holdQueued(seat).stream()
            .filter(
                one ->
                    one.offeredTo(caller, bodiesOf.apply(one.subject()))
                        .contains(DisputeCommand.REVIEW))
            .toList();
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    var batch = batches.add(seat, caller.account(), clock.instant());
    for (int i = 0; i < waiting.size(); i++) {
      int place = i + 1;
      var turn = new Turn(caller, bodiesOf.apply(waiting.get(i).subject()), batch.openedAt());
      proceedings.act(
          waiting.get(i),
          turn,
          DisputeNews.REVIEWED,
          (dispute, by) -> dispute.review(by, batch.id(), place),
          act -> act.detail("batch", batch.number()));
    }
    return Optional.of(batch);
  }

  /** The seats at which disputes have waited to the end of a period. */
  List<Seat> due() {
    var today = LocalDate.now(clock);
    return index.queued().stream()
        .filter(one -> isDue(one, today))
        .map(DisputeIndex.Queued::seat)
        .distinct()
        .toList();
  }

  /** By itself a batch takes all that wait, and does nothing where another node was faster. */
  void openByItself(Seat seat) {
    batches.queue(seat);
    var today = LocalDate.now(clock);
    boolean due =
        index.queued().stream().anyMatch(one -> one.seat().equals(seat) && isDue(one, today));
    if (!due) {
      return;
    }
    var waiting = disputes.holdQueued(seat);
    var batch = batches.add(seat, Caller.PLATFORM.account(), clock.instant());
    for (int i = 0; i < waiting.size(); i++) {
      int place = i + 1;
      proceedings.byItself(
          waiting.get(i),
          Ending.PASSED,
          (dispute, turn) -> dispute.reviewByItself(turn.bodies(), batch.id(), place, turn.at()));
    }
  }

  private boolean isDue(DisputeIndex.Queued queued, LocalDate today) {
    var since = LocalDate.ofInstant(queued.since(), PlatformClock.ZONE);
    var opens = BatchPeriods.nextAfter(rulebook.settings(queued.ruleSet()).disputeBatch(), since);
    return !today.isBefore(opens);
  }
}
