package org.infoshare.sharing.request;

import java.util.UUID;

/**
 * The request that an agreement became.
 *
 * @param grant its access right
 * @param provided whether the requester has the information with it
 */
public record AgreedRequest(UUID id, UUID grant, boolean provided) {}
