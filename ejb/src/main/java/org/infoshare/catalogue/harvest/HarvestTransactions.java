package org.infoshare.catalogue.harvest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;

/** The parts of a run that are transactions; what is slow happens between them. */
@Stateless
@PermitAll
public class HarvestTransactions {

  @Inject private HarvestSources sources;
  @Inject private HarvestRuns runs;
  @Inject private ExternalEntrySync sync;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * A run over a source that it took; public, as the container's proxy hands it on.
   *
   * @param knownState the state of the document that was stored last
   */
  public record StartedRun(UUID run, HarvestSourceView source, DocumentState knownState) {}

  /**
   * Takes the source and begins a run over it.
   *
   * @throws org.infoshare.foundation.platform.Refusal {@code harvest-running} if one is under way,
   *     {@code harvest-source-inactive} or {@code harvest-source-not-found}
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public StartedRun start(UUID id, Caller by) {
    return start(id, by, HarvestSource::claim);
  }

  /**
   * Takes the source to fetch it and begins a run over it.
   *
   * @throws org.infoshare.foundation.platform.Refusal as {@link #start}, and {@code
   *     harvest-by-hand}
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public StartedRun startFetch(UUID id, Caller by) {
    return start(id, by, HarvestSource::claimForFetch);
  }

  private StartedRun start(UUID id, Caller by, BiConsumer<HarvestSource, Instant> take) {
    var now = clock.instant();
    var source = sources.getForUpdate(id);
    take.accept(source, now);
    sources.flush();
    return new StartedRun(runs.start(id, by.account(), now), source.view(now), source.state());
  }

  /**
   * What a run brought.
   *
   * @param found null where the document is still the one that was stored last
   * @param url where it was fetched; null if by hand
   */
  record FetchedDatasets(DatasetReader.ReadResult found, String url, DocumentState state) {}

  /** Stores what a run brought, unless it was given up meanwhile; the act and its evidence. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void store(UUID id, UUID run, FetchedDatasets brought, Caller by) {
    var now = clock.instant();
    var source = sources.getForUpdate(id);
    if (!source.isActive()) {
      fail(
          id,
          run,
          new HarvestException(
              HarvestFailure.INTERRUPTED, "the source was made inactive meanwhile"),
          by);
      return;
    }
    if (runs.find(run).orElseThrow().outcome() != HarvestOutcome.RUNNING) {
      return;
    }
    var found = brought.found();
    HarvestResult tally;
    if (found == null) {
      tally = sync.unchanged(id);
    } else {
      tally = sync.synchronise(id, found, now);
      // A document with faults is read again each time, so that each run tells them.
      boolean faultless = found.faults().isEmpty();
      source.storeState(brought.url(), faultless ? brought.state() : DocumentState.UNKNOWN);
    }
    runs.complete(run, tally, now);
    source.release();
    sources.flush();
    evidence.record(
        Act.of(by, "catalogue-harvested")
            .subject(id.toString())
            .detail("run", run)
            .detail("added", tally.count(ChangeKind.ADDED))
            .detail("changed", tally.count(ChangeKind.CHANGED))
            .detail("unchanged", tally.unchanged())
            .detail("removed", tally.count(ChangeKind.REMOVED))
            .detail("faulty", tally.faults().size()));
  }

  /** Ends a run that failed as a whole. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void fail(UUID id, UUID run, HarvestException failed, Caller by) {
    var now = clock.instant();
    var source = sources.getForUpdate(id);
    if (runs.find(run).orElseThrow().outcome() != HarvestOutcome.RUNNING) {
      return;
    }
    runs.fail(run, failed, now);
    source.release();
    sources.flush();
    evidence.record(
        Act.of(by, "catalogue-harvest-failed")
            .subject(id.toString())
            .detail("run", run)
            .detail("failure", failed.failure()));
  }
}
