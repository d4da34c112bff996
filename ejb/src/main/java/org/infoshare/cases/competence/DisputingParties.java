package org.infoshare.cases.competence;

/**
 * The two departments of a dispute and what decides on the bodies that are competent for it.
 *
 * @param jointReview whether the rule-set of the case has a joint review
 */
public record DisputingParties(
    Jurisdiction jurisdiction, String requester, String provider, boolean jointReview) {}
