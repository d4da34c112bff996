package org.infoshare.cases.objection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A correction of information that the reader's department received.
 *
 * @param objection the objection that was confirmed by it
 * @param record the id of the record, as in the department's evidence
 * @param items the items that were corrected
 * @param responsible the responsible department
 * @param statement the statement of that department on what was wrong
 * @param evidence the number of the evidence of the last delivery to the department
 * @param version the version of the record in that delivery
 * @param correctedVersion the corrected version of the record
 * @param notifiedAt when the department was notified
 * @param acknowledgedAt when it acknowledged the correction; absent before
 * @param acknowledgedBy the account that acknowledged it
 * @param remark what the department did about its copies
 */
public record CorrectionView(
    UUID objection,
    String entry,
    UUID record,
    List<String> items,
    String responsible,
    String statement,
    long evidence,
    long version,
    long correctedVersion,
    Instant notifiedAt,
    Instant acknowledgedAt,
    String acknowledgedBy,
    String remark) {}
