package org.infoshare.cases.dispute;

import org.infoshare.cases.competence.ReviewBody;

/**
 * One of the four authorities of a joint review.
 *
 * @param department the department that has this function now
 * @param stance its opinion so far; {@code RECUSED} for a party; absent before it gave one, and for
 *     the parties during the review
 */
public record DisputeReviewer(ReviewBody body, String department, OpinionStance stance) {}
