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

/** The transactional parts of a run; the slow parts are outside. */
@Stateless
@PermitAll
public class HarvestTransactions {

  @Inject private HarvestSources sources;
  @Inject private HarvestRuns runs;
  @Inject private ExternalEntrySync sync;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * A run that claimed its source. It is public because the container's proxy returns it.
   *
   * @param knownState the state of the last stored document
   */
  public record StartedRun(UUID run, HarvestSourceView source, DocumentState knownState) {}

  /**
   * Claims the source and starts a run over it.
   *
   * @throws org.infoshare.foundation.platform.Refusal {@code harvest-running} if a run is in
   *     progress, {@code harvest-source-inactive} or {@code harvest-source-not-found}
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public StartedRun start(UUID id, Caller caller) {
    return start(id, caller, HarvestSource::claim);
  }

  /**
   * Claims the source for a fetch and starts a run over it.
   *
   * @throws org.infoshare.foundation.platform.Refusal as {@link #start}, and {@code
   *     harvest-by-hand}
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public StartedRun startFetch(UUID id, Caller caller) {
    return start(id, caller, HarvestSource::claimForFetch);
  }

  private StartedRun start(UUID id, Caller caller, BiConsumer<HarvestSource, Instant> claim) {
    var now = clock.instant();
    var source = sources.getForUpdate(id);
    claim.accept(source, now);
    sources.flush();
    return new StartedRun(runs.start(id, caller.account(), now), source.view(now), source.state());
  }

  /**
   * The datasets that a run fetched or read.
   *
   * @param found null if the document is still the last stored one
   * @param url where it was fetched; null if uploaded
   */
  record FetchedDatasets(DatasetReader.ReadResult found, String url, DocumentState state) {}

  /** Stores the result of a run and its evidence, unless the run was interrupted meanwhile. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void store(UUID id, UUID run, FetchedDatasets fetched, Caller caller) {
    var now = clock.instant();
    var source = sources.getForUpdate(id);
    if (!source.isActive()) {
      fail(
          id,
          run,
          new HarvestException(
              HarvestFailure.INTERRUPTED, "the source was made inactive meanwhile"),
          caller);
      return;
    }
    if (runs.find(run).orElseThrow().outcome() != HarvestOutcome.RUNNING) {
      return;
    }
    var found = fetched.found();
    HarvestResult result;
    if (found == null) {
      result = sync.unchanged(id);
    } else {
      result = sync.synchronise(id, found, now);
      // A document with faults is read again each time, so that each run reports them.
      boolean faultless = found.faults().isEmpty();
      source.storeState(fetched.url(), faultless ? fetched.state() : DocumentState.UNKNOWN);
    }
    runs.complete(run, result, now);
    source.release();
    sources.flush();
    evidence.record(
        Act.of(caller, "catalogue-harvested")
            .subject(id.toString())
            .detail("run", run)
            .detail("added", result.count(HarvestChangeKind.ADDED))
            .detail("changed", result.count(HarvestChangeKind.CHANGED))
            .detail("unchanged", result.unchanged())
            .detail("removed", result.count(HarvestChangeKind.REMOVED))
            .detail("faulty", result.faults().size()));
  }

  /** Ends a run that failed as a whole. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void fail(UUID id, UUID run, HarvestException failure, Caller caller) {
    var now = clock.instant();
    var source = sources.getForUpdate(id);
    if (runs.find(run).orElseThrow().outcome() != HarvestOutcome.RUNNING) {
      return;
    }
    runs.fail(run, failure, now);
    source.release();
    sources.flush();
    evidence.record(
        Act.of(caller, "catalogue-harvest-failed")
            .subject(id.toString())
            .detail("run", run)
            .detail("failure", failure.failure()));
  }
}
