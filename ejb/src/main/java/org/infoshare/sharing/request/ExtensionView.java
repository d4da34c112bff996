package org.infoshare.sharing.request;

import java.time.Instant;

/**
 * The extension of the limit of an answer (Decree 809 art. 21).
 *
 * @param workingDays how many more were asked for
 * @param reasons why
 * @param askedBy the account that asked
 * @param allowed whether the authority allowed it; absent until it has decided
 * @param decisionReasons why it decided so
 * @param decidedBy the account that did
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
