package org.infoshare.cases.dispute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.time.rulebook.Rulebook;

/** Brings the disputes that wait before the four authorities, in the order in which they wait. */
@ApplicationScoped
class DisputeBatchOpening {

  private final DisputeBatches batches;
  private final Disputes disputes;
  private final DisputeBodies bodies;
  private final DisputeProceedings proceedings;
  private final Rulebook rulebook;
  private final Clock clock;

  /** For the container's proxy. */
  protected DisputeBatchOpening() {
    this(null, null, null, null, null, null);
  }

  @Inject
  DisputeBatchOpening(
      DisputeBatches batches,
      Disputes disputes,
      DisputeBodies bodies,
      DisputeProceedings proceedings,
      Rulebook rulebook,
      Clock clock) {
    this.batches = batches;
    this.disputes = disputes;
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
  Optional<DisputeBatch> open(Jurisdiction seat, Caller caller) {
    batches.lock(seat);
    var bodiesOf = bodies.memoised();
    var waiting =
        disputes.lockQueued(seat).stream()
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
      var turn =
          new DisputeContext(caller, bodiesOf.apply(waiting.get(i).subject()), batch.openedAt());
      proceedings.act(
          waiting.get(i),
          turn,
          DisputeEvent.REVIEWED,
          (dispute, by) -> dispute.review(by, batch.id(), place),
          act -> act.detail("batch", batch.number()));
    }
    return Optional.of(batch);
  }

  /** The seats at which disputes have waited to the end of a period. */
  List<Jurisdiction> due() {
    var now = clock.instant();
    return disputes.queued().stream()
        .filter(one -> !opens(one.ruleSet(), one.since()).isAfter(now))
        .map(Disputes.Queued::jurisdiction)
        .distinct()
        .toList();
  }

  /**
   * By itself a batch takes all that waited when its day came, however late that is noticed, and
   * does nothing where another node was faster.
   */
  void openAutomatically(Jurisdiction seat) {
    batches.lock(seat);
    review(seat, disputes.lockQueued(seat));
  }

  /** The disputes whose day has come. */
  List<UUID> waiting(Jurisdiction seat) {
    return disputes.lockQueued(seat).stream().filter(this::isDue).map(Dispute::id).toList();
  }

  /** The same with one of the disputes alone; others join the batch of its day, or have. */
  void openAutomatically(Jurisdiction seat, UUID dispute) {
    batches.lock(seat);
    review(seat, disputes.lock(dispute).stream().toList());
  }

  private void review(Jurisdiction seat, List<Dispute> queued) {
    queued.stream()
        .filter(this::isDue)
        .collect(groupingBy(this::opens, TreeMap::new, toList()))
        .forEach((day, waiting) -> review(seat, day, waiting));
  }

  private void review(Jurisdiction seat, Instant day, List<Dispute> waiting) {
    String platform = Caller.PLATFORM.account();
    var batch =
        batches.openedAt(seat, platform, day).orElseGet(() -> batches.add(seat, platform, day));
    int taken = batches.agenda(batch.id()).size();
    for (int i = 0; i < waiting.size(); i++) {
      int place = taken + i + 1;
      proceedings.actAutomatically(
          waiting.get(i),
          day,
          Ending.EXPIRED,
          (dispute, turn) ->
              dispute.reviewAutomatically(turn.bodies(), batch.id(), place, turn.at()));
    }
  }

  private boolean isDue(Dispute one) {
    return one.stage() == DisputeStage.QUEUED && !opens(one).isAfter(clock.instant());
  }

  private Instant opens(Dispute one) {
    return opens(one.subject().ruleSet(), one.state().since());
  }

  /** The beginning of the day on which what waits since then comes before the four. */
  private Instant opens(String ruleSet, Instant since) {
    var day = LocalDate.ofInstant(since, PlatformClock.ZONE);
    return BatchPeriods.nextAfter(rulebook.settings(ruleSet).disputeBatch(), day)
        .atStartOfDay(PlatformClock.ZONE)
        .toInstant();
  }
}
