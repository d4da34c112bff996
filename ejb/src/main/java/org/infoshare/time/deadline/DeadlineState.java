package org.infoshare.time.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The stored, changing part of a deadline.
 *
 * @param receivedOn day 0
 * @param extension working days that were added after the due date
 * @param grace working days that were added so that a change of the calendar does not end it too
 *     soon
 * @param due the last day; null while paused or open
 * @param ledger the counted days, as {@link LedgerText}
 * @param nextAt when the next step of the deadline job is due; null for none
 * @param calendarVersion the number of the last change of the calendar that the calculation
 *     includes
 * @param events the number of its events
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
    long calendarVersion,
    int events) {

  /** The stage by the clock, because the deadline job may be late. */
  DeadlineStage stageAt(Instant now) {
    return stage == DeadlineStage.RUNNING && !now.isBefore(DeadlineCalculator.expiryOf(due))
        ? DeadlineStage.EXPIRED
        : stage;
  }
}
