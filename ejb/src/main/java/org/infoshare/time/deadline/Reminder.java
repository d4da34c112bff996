package org.infoshare.time.deadline;

import java.time.Instant;

/**
 * A reminder of a due date.
 *
 * @param offset when to remind, in working days after the due date; negative before it
 * @param at when it is due: the beginning of its day
 */
record Reminder(int offset, Instant at) {}
