package org.infoshare.cases.dispute;

/**
 * One of the four authorities of a joint review.
 *
 * @param department the department that it is now
 * @param stance what it thinks so far; {@code RECUSED} for a party, absent while it said nothing,
 *     and to the parties while the review goes on
 */
public record DisputeReviewer(ReviewBody body, String department, OpinionStance stance) {}
