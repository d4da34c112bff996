/**
 * Limits of cases and the ledger that explains each date (期限): the days counted, skipped and
 * paused, every extension and move, and the article behind the limit.
 *
 * <p>A feature with cases begins, pauses, extends and ends its limits through {@link
 * org.infoshare.time.deadline.Deadlines}, in the transaction of its act, and implements {@link
 * org.infoshare.time.deadline.DeadlineExpiryHandler} where something follows from the passing. What
 * a limit waits for stands in its row; the sweep reminds, notes what has passed, and counts anew
 * where the calendar changed. {@link org.infoshare.time.deadline.Deadline} owns the rules.
 */
package org.infoshare.time.deadline;
