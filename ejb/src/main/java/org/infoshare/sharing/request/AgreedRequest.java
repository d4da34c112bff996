package org.infoshare.sharing.request;

import java.util.UUID;

/**
 * The request that was created from an agreement.
 *
 * @param grant the id of its grant
 * @param provided whether the information is provided at once
 */
public record AgreedRequest(UUID id, UUID grant, boolean provided) {}
