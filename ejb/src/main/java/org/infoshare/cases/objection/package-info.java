/**
 * Doubtful data: raised, verified by whoever answers for it, and put right for everybody who got it
 * (异议核查, 校核纠错; 2016 rules art. 3, Decree 809 art. 26).
 *
 * <p>{@link org.infoshare.cases.objection.ObjectionService} takes objections and decides them,
 * {@link org.infoshare.cases.objection.CorrectionService} shows and acknowledges what a correction
 * changed for past receivers. {@link org.infoshare.cases.objection.Objection} owns the rules; where
 * it goes is read from the table of responsible sources, who got the record from evidence. While it
 * is open the exchange serves the record flagged. The record itself is corrected where it always
 * is: in the dataset, by whoever provides it.
 *
 * <p>Values of a person's record stand in one table of their own, are shown to the objecting and
 * the responsible department alone, and are never put into a notice, into evidence or into a log.
 */
package org.infoshare.cases.objection;
