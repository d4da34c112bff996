package org.infoshare.cases.objection;

import java.time.Instant;

/**
 * A department that had got what was corrected.
 *
 * @param evidence the number of the record of evidence of the last time that it got it
 * @param version the version of the record that it got then
 * @param toldAt when it was told of the correction
 * @param acknowledgedAt when it acknowledged; absent before
 * @param acknowledgedBy the account that did
 * @param remark what it did about its copies; absent where the reader may not see it
 */
public record ReceiverView(
    String department,
    long evidence,
    long version,
    Instant toldAt,
    Instant acknowledgedAt,
    String acknowledgedBy,
    String remark) {}
