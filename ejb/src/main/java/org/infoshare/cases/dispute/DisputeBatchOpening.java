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
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.cases.dispute.DisputeDeadlines.Ending;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.Rulebook;

/**
 * Opens batches: it brings waiting disputes before the four authorities, the longest waiting first.
 */
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
   * Opens a batch with all waiting disputes of a jurisdiction that the caller may bring to the
   * joint review.
   *
   * @return empty where there is no such dispute
   */
  Optional<DisputeBatches.Batch> open(Jurisdiction jurisdiction, Caller caller) {
    batches.lock(jurisdiction);
    var bodiesOf = bodies.memoised();
    var waiting =
        disputes.lockQueued(jurisdiction).stream()
            .filter(
                one ->
                    one.offeredTo(caller, bodiesOf.apply(one.subject().parties()))
                        .contains(DisputeCommand.REVIEW))
            .toList();
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    var batch = batches.add(jurisdiction, caller.account(), clock.instant());
    for (int i = 0; i < waiting.size(); i++) {
      int place = i + 1;
      var context =
          new DisputeContext(
              caller, bodiesOf.apply(waiting.get(i).subject().parties()), batch.openedAt());
      proceedings.act(
          waiting.get(i),
          context,
          DisputeEvent.REVIEWED,
          (dispute, stepContext) -> dispute.review(stepContext, batch.id(), place),
          act -> act.detail("batch", batch.number()));
    }
    return Optional.of(batch);
  }

  /** The jurisdictions with disputes that have waited to the end of a period. */
  List<Jurisdiction> due() {
    var now = clock.instant();
    return disputes.queued().stream()
        .filter(one -> !opens(one.ruleSet(), one.since()).isAfter(now))
        .map(Disputes.Queued::jurisdiction)
        .distinct()
        .toList();
  }

  /**
   * Opens the due batches of a jurisdiction automatically. A batch contains all disputes that
   * waited on its day, however late it is opened. Nothing happens where another node was faster.
   */
  void openAutomatically(Jurisdiction jurisdiction) {
    batches.lock(jurisdiction);
    review(jurisdiction, disputes.lockQueued(jurisdiction));
  }

  /** The due disputes of a jurisdiction. */
  List<UUID> waiting(Jurisdiction jurisdiction) {
    return disputes.lockQueued(jurisdiction).stream().filter(this::isDue).map(Dispute::id).toList();
  }

  /**
   * Adds one due dispute to the batch of its day; the other disputes of that day are added
   * separately.
   */
  void openAutomatically(Jurisdiction jurisdiction, UUID dispute) {
    batches.lock(jurisdiction);
    review(jurisdiction, disputes.lock(dispute).stream().toList());
  }

  private void review(Jurisdiction jurisdiction, List<Dispute> queued) {
    queued.stream()
        .filter(this::isDue)
        .collect(groupingBy(this::opens, TreeMap::new, toList()))
        .forEach((day, waiting) -> review(jurisdiction, day, waiting));
  }

  private void review(Jurisdiction jurisdiction, Instant day, List<Dispute> waiting) {
    String platform = Caller.PLATFORM.account();
    var batch =
        batches
            .openedAt(jurisdiction, platform, day)
            .orElseGet(() -> batches.add(jurisdiction, platform, day));
    int agendaSize = batches.agenda(batch.id()).size();
    for (int i = 0; i < waiting.size(); i++) {
      int place = agendaSize + i + 1;
      proceedings.actAutomatically(
          waiting.get(i),
          day,
          Ending.EXPIRED,
          (dispute, context) ->
              dispute.reviewAutomatically(context.bodies(), batch.id(), place, context.at()),
          act -> act.detail("source", Limit.CONFIGURED));
    }
  }

  private boolean isDue(Dispute one) {
    return one.stage() == DisputeStage.QUEUED && !opens(one).isAfter(clock.instant());
  }

  private Instant opens(Dispute one) {
    return opens(one.subject().ruleSet(), one.state().since());
  }

  /**
   * The beginning of the day on which the batch opens for a dispute that waits since an instant.
   */
  private Instant opens(String ruleSet, Instant since) {
    var day = LocalDate.ofInstant(since, PlatformClock.ZONE);
    return rulebook
        .settings(ruleSet)
        .disputeBatch()
        .nextAfter(day)
        .atStartOfDay(PlatformClock.ZONE)
        .toInstant();
  }
}
