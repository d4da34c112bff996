package org.infoshare.cases.dispute;

import java.util.UUID;

/**
 * A dispute on the agenda of a batch.
 *
 * @param number its place, from 1
 * @param entry the requested entry; absent in a dispute over a need
 * @param need the disputed need; absent in a dispute over a request
 * @param needName the name of the need
 * @param stage its present stage
 */
public record DisputeAgendaItem(
    int number,
    UUID dispute,
    String entry,
    UUID need,
    String needName,
    String requester,
    String provider,
    DisputeStage stage) {}
