/**
 * Needs that no entry of the catalogue answers (目录外共享需求): routed to the department that is
 * responsible, negotiated, and carried into the catalogue by what is agreed (2016 rules ch. IV,
 * Decree 809 arts. 19 and 20).
 *
 * <p>{@link org.infoshare.cases.negotiation.NeedService} prepares and files, {@link
 * org.infoshare.cases.negotiation.NegotiationService} names the department and negotiates. {@link
 * org.infoshare.cases.negotiation.Need} owns every rule about what may follow what. An agreement
 * becomes the draft of an entry in the same transaction; when its department publishes the entry,
 * the agreement is the decision, and the request with its access right is made of it. What was
 * declined or left unanswered can be disputed: {@link
 * org.infoshare.cases.negotiation.DisputedNeeds} is what the feature of disputes asks, and {@link
 * org.infoshare.cases.negotiation.NeedListener} how it is told. What follows when a limit passes,
 * an entry is published or a request provided comes from below, through interfaces that this
 * package implements.
 */
package org.infoshare.cases.negotiation;
