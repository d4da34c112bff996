package org.infoshare.catalogue.harvest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One run over a source.
 *
 * @param endedAt absent while it runs
 * @param failure why it failed as a whole; absent if it did not
 * @param detail the details of the failure, such as line and column of the document or the status
 *     of the answer; absent if unknown
 * @param changes the first thousand changes; the counts cover all
 * @param faults the first thousand skipped datasets; the count covers all
 */
public record HarvestRunView(
    UUID id,
    UUID source,
    String startedBy,
    Instant startedAt,
    Instant endedAt,
    HarvestOutcome outcome,
    HarvestFailure failure,
    String detail,
    int added,
    int changed,
    int unchanged,
    int removed,
    int faulty,
    List<HarvestChange> changes,
    List<FaultyDataset> faults) {}
