package org.infoshare.time.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What moves while a limit runs, as it is kept.
 *
 * @param receivedOn day 0
 * @param extension working days that were added after the due day
 * @param grace working days that were added so that a change of the calendar does not end it too
 *     soon
 * @param due the last day; null while paused or open
 * @param ledger the days that were counted, as {@link LedgerText}
 * @param nextAt when the sweep has something to do; null for nothing
 * @param countedOn the change of the calendar that it was counted after last
 * @param events how many events it has
 */
record DeadlineState(
    DeadlineStage stage,
    Instant receivedAt,
    LocalDate receivedOn,
    int extension,
    int grace,
    Pauses pauses,
    LocalDate due,
    String ledger,
    Instant nextAt,
    long countedOn,
    int events) {

  /** The stage by the clock: the sweep may be late. */
  DeadlineStage stageAt(Instant now) {
    return stage == DeadlineStage.RUNNING && !now.isBefore(DeadlineCalculator.expiryOf(due))
        ? DeadlineStage.PASSED
        : stage;
  }
}
