package org.infoshare.sharing.request;

import java.time.Instant;

/**
 * The extension of the deadline of an answer (Decree 809 art. 21).
 *
 * @param workingDays how many additional working days were requested
 * @param reasons why more time was requested
 * @param askedBy the account that requested it
 * @param allowed whether the authority approved it; absent until it has decided
 * @param decisionReasons the reasons for the decision
 * @param decidedBy the account that decided
 */
public record ExtensionView(
    int workingDays,
    String reasons,
    String askedBy,
    Instant askedAt,
    Boolean allowed,
    String decisionReasons,
    String decidedBy,
    Instant decidedAt) {}
