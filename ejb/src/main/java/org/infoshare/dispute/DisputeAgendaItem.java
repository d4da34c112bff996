package org.infoshare.dispute;

import java.util.UUID;

/**
 * One dispute on the agenda of a batch.
 *
 * @param number its place, from 1
 * @param stage where it stands now
 */
public record DisputeAgendaItem(
    int number,
    UUID dispute,
    String entry,
    String requester,
    String provider,
    DisputeStage stage) {}
