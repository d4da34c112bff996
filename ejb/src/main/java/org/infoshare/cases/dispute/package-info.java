/**
 * Disputes over requests and needs that were refused, left unanswered or consented to in part
 * (争议解决): from their opening by the requester to a settlement or a ruling, and the provision that
 * was ordered.
 *
 * <p>{@link org.infoshare.cases.dispute.DisputeService}, {@link
 * org.infoshare.cases.dispute.ConsultationService}, {@link
 * org.infoshare.cases.dispute.RulingService} and {@link
 * org.infoshare.cases.dispute.DisputeBatchService} are the ways in. {@code Dispute} owns every rule
 * about what may follow what, by the rule-set of the request; {@code Competence} finds who
 * conducts, reviews and rules it, and keeps parties from deciding; {@code JointReview} makes the
 * opinions of the four authorities a result. A decision to share a request becomes the access right
 * in the same transaction, through {@link org.infoshare.sharing.request.DisputedRequests}; over a
 * need that no entry answers it orders the entry to be made, through {@link
 * org.infoshare.cases.negotiation.DisputedNeeds}, and the right follows from its publication.
 */
package org.infoshare.cases.dispute;
