package org.infoshare.cases.dispute;

import java.util.UUID;

/**
 * One dispute on the agenda of a batch.
 *
 * @param number its place, from 1
 * @param entry the entry that is asked for; absent where it is over a need
 * @param need the need that it is over; absent where it is over a request
 * @param needName what the need is called
 * @param stage where it stands now
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
