/**
 * Needs for information outside the catalogue (目录外共享需求): routed to the responsible department,
 * negotiated, and brought into the catalogue by the agreement (2016 rules ch. IV, Decree 809 arts.
 * 19 and 20).
 *
 * <p>{@link org.infoshare.cases.need.NeedService} prepares and files needs. {@link
 * org.infoshare.cases.need.NegotiationService} designates the provider and negotiates. {@link
 * org.infoshare.cases.need.Need} owns every rule about the order of the steps. An agreement creates
 * the draft of an entry in the same transaction. When the provider publishes the entry, the
 * agreement is the decision, and the request with its grant is created from it. A need that was
 * refused or not answered can be disputed: the dispute package uses {@link
 * org.infoshare.cases.need.DisputedNeeds} and receives the later steps as {@link
 * org.infoshare.cases.need.NeedDisputes}. Expired deadlines, published entries and fulfilled
 * requests reach this package through interfaces of lower packages that it implements.
 */
package org.infoshare.cases.need;
