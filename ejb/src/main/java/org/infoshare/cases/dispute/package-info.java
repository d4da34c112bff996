/**
 * Disputes over requests and needs that were refused, not answered or consented to in part (争议解决):
 * from their opening by the requester to a settlement or a ruling, and the provision that was
 * ordered.
 *
 * <p>{@link org.infoshare.cases.dispute.DisputeService}, {@link
 * org.infoshare.cases.dispute.ConsultationService}, {@link
 * org.infoshare.cases.dispute.RulingService} and {@link
 * org.infoshare.cases.dispute.DisputeBatchService} are the entry points. {@code Dispute} owns every
 * rule about the order of the steps, by the rule-set of the case. {@code Competence} finds the
 * bodies that conduct, review and rule on a dispute, and excludes the parties. {@code JointReview}
 * derives a result from the opinions of the four authorities. A decision to share a request creates
 * the grant in the same transaction, through {@link
 * org.infoshare.sharing.request.DisputedRequests}. A decision over a need for information outside
 * the catalogue orders an entry, through {@link org.infoshare.cases.need.DisputedNeeds}, and the
 * publication of the entry creates the grant.
 */
package org.infoshare.cases.dispute;
