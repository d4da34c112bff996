package org.infoshare.harvest;

import static org.infoshare.harvest.HarvestReason.RUNNING;
import static org.infoshare.harvest.HarvestReason.SOURCE_INACTIVE;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Refusal;

/** The parts of a run that are transactions; what is slow happens between them. */
@Stateless
@PermitAll
public class HarvestSteps {

  /** After that a run that never ended is given up, and another may begin. */
  private static final Duration LONGEST_RUN = Duration.ofMinutes(15);

  @Inject private HarvestSources sources;
  @Inject private HarvestRuns runs;
  @Inject private Harvested harvested;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * Takes the source and begins a run over it.
   *
   * @throws Refusal {@code harvest-running} if one is under way, {@code harvest-source-inactive} or
   *     {@code harvest-source-not-found}
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public UUID begin(UUID source, Caller by) {
    var now = clock.instant();
    if (!sources.lock(source, now).active()) {
      throw new Refusal(SOURCE_INACTIVE);
    }
    if (!sources.claim(source, now, now.plus(LONGEST_RUN))) {
      throw new Refusal(RUNNING);
    }
    return runs.begin(source, by.account(), now);
  }

  /**
   * What a run brought.
   *
   * @param found null where the document is still the one that was stored last
   * @param url where it was fetched; null if by hand
   */
  record Brought(DatasetReader.Found found, String url, DocumentState state) {}

  /** Stores what a run brought, unless it was given up meanwhile; the act and its evidence. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void store(UUID source, UUID run, Brought brought, Caller by) {
    var now = clock.instant();
    if (!sources.lock(source, now).active()) {
      fail(
          source,
          run,
          new HarvestFailed(HarvestFailure.INTERRUPTED, "the source was made inactive meanwhile"),
          by);
      return;
    }
    if (runs.find(run).orElseThrow().outcome() != HarvestOutcome.RUNNING) {
      return;
    }
    var found = brought.found();
    Tally tally;
    if (found == null) {
      tally = harvested.unchanged(source);
    } else {
      tally = harvested.store(source, found, now);
      // A document with faults is read again each time, so that each run tells them.
      boolean faultless = found.faults().isEmpty();
      sources.keep(source, brought.url(), faultless ? brought.state() : DocumentState.UNKNOWN);
    }
    runs.done(run, tally, now);
    sources.release(source);
    evidence.record(
        Act.of(by, "catalogue-harvested")
            .subject(source.toString())
            .detail("run", run)
            .detail("added", tally.count(ChangeKind.ADDED))
            .detail("changed", tally.count(ChangeKind.CHANGED))
            .detail("unchanged", tally.unchanged())
            .detail("removed", tally.count(ChangeKind.REMOVED))
            .detail("faulty", tally.faults().size()));
  }

  /** Ends a run that failed as a whole. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void fail(UUID source, UUID run, HarvestFailed failed, Caller by) {
    var now = clock.instant();
    sources.lock(source, now);
    if (runs.find(run).orElseThrow().outcome() != HarvestOutcome.RUNNING) {
      return;
    }
    runs.failed(run, failed, now);
    sources.release(source);
    evidence.record(
        Act.of(by, "catalogue-harvest-failed")
            .subject(source.toString())
            .detail("run", run)
            .detail("failure", failed.failure()));
  }
}
