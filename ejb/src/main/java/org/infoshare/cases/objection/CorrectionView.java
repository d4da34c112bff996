package org.infoshare.cases.objection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A correction of what the reader's department had got.
 *
 * @param objection the objection that it confirmed
 * @param record the id of the record, as in the department's evidence
 * @param items the items that were corrected
 * @param responsible the department that answers for it
 * @param statement what it says was wrong
 * @param evidence the number of the record of evidence of the last time that the department got it
 * @param version the version of the record that it got then
 * @param correctedVersion the version of the record that is right
 * @param toldAt when it was told
 * @param acknowledgedAt when it acknowledged; absent before
 * @param acknowledgedBy the account that did
 * @param remark what it did about its copies
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
    Instant toldAt,
    Instant acknowledgedAt,
    String acknowledgedBy,
    String remark) {}
