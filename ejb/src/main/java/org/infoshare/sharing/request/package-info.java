/**
 * Requests by one department for the information of another, from draft to disposal (共享需求申请).
 *
 * <p>{@link org.infoshare.sharing.request.RequestService} prepares, files and forwards, {@link
 * org.infoshare.sharing.request.RequestAnswerService} answers, {@link
 * org.infoshare.sharing.request.RequestProvisionService} provides and disposes, {@link
 * org.infoshare.sharing.request.RequestApplicationService} asks for several entries at once. {@link
 * org.infoshare.sharing.request.SharingRequest} owns every rule about transitions. A consent writes
 * decision, grant and evidence in one transaction. Lower packages report expired deadlines, changed
 * grants and pushed records through interfaces that this package implements.
 */
package org.infoshare.sharing.request;
