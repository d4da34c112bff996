package org.infoshare.catalogue.harvest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One run over a source.
 *
 * @param endedAt absent while it runs
 * @param failure why it failed as a whole; absent unless it did
 * @param detail what exactly was at fault, as line and column of the document or the status of the
 *     answer; absent where nothing more is known
 * @param changes the first thousand of what it changed; the counts are of all
 * @param faults the first thousand of the datasets it passed over; the count is of all
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
