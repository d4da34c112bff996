/**
 * Requests by one department for information held by another, from draft to answer (共享需求申请).
 *
 * <p>{@link org.infoshare.request.RequestService} is the way in. {@link
 * org.infoshare.request.SharingRequest} owns every rule about what may follow what. Consent writes
 * decision, grant and evidence in one transaction: the answer is the access right.
 */
package org.infoshare.request;
