/**
 * Deadlines of cases and the ledger that explains each due date (期限): the days counted, skipped and
 * paused, every extension and move, and the article that sets the deadline.
 *
 * <p>A feature with cases starts, pauses, extends and ends its deadlines through {@link
 * org.infoshare.time.deadline.Deadlines}, in the transaction of its command. It implements {@link
 * org.infoshare.time.deadline.DeadlineExpiryHandler} if an expiry has consequences. The row of a
 * deadline holds the time of its next step. The deadline job sends reminders, records expiries, and
 * recalculates deadlines after a change of the calendar. {@link
 * org.infoshare.time.deadline.Deadline} owns the rules.
 */
package org.infoshare.time.deadline;
