/**
 * Objections to doubtful data: raised, verified by the responsible department, and corrected for
 * every department that received the data (异议核查, 校核纠错; 2016 rules art. 3, Decree 809 art. 26).
 *
 * <p>{@link org.infoshare.cases.objection.ObjectionService} accepts and decides objections. {@link
 * org.infoshare.cases.objection.CorrectionService} shows the corrections to past receivers and
 * stores their acknowledgements. {@link org.infoshare.cases.objection.Objection} owns the rules.
 * The table of responsible departments determines the responsible department, and the evidence
 * determines the receivers of the record. While an objection is open, the exchange delivers the
 * record with a flag. The provider corrects the record itself in the dataset.
 *
 * <p>Values of a person's record are stored in a separate table. Only the objecting and the
 * responsible department see them, and no notice, evidence or log contains them.
 */
package org.infoshare.cases.objection;
