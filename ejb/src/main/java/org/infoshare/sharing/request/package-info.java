/**
 * Requests by one department for information held by another, from draft to disposal (共享需求申请).
 *
 * <p>{@link org.infoshare.sharing.request.RequestService} prepares, files and forwards, {@link
 * org.infoshare.sharing.request.RequestAnswerService} answers, {@link
 * org.infoshare.sharing.request.RequestProvisionService} provides and disposes, {@link
 * org.infoshare.sharing.request.RequestApplicationService} asks for several entries at once. {@link
 * org.infoshare.sharing.request.SharingRequest} owns every rule about what may follow what. Consent
 * writes decision, grant and evidence in one transaction: the answer is the access right. What
 * follows when a limit passes, a right changes or records are pushed comes from below, through
 * interfaces that this package implements.
 */
package org.infoshare.sharing.request;
