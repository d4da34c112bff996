package org.infoshare.cases.objection;

import java.time.Instant;

/**
 * A department that received the corrected information.
 *
 * @param evidence the number of the evidence of the last delivery to it
 * @param version the version of the record in that delivery
 * @param notifiedAt when it was notified of the correction
 * @param acknowledgedAt when it acknowledged the correction; absent before
 * @param acknowledgedBy the account that acknowledged it
 * @param remark what the department did about its copies; absent where the reader may not see it
 */
public record ReceiverView(
    String department,
    long evidence,
    long version,
    Instant notifiedAt,
    Instant acknowledgedAt,
    String acknowledgedBy,
    String remark) {}
