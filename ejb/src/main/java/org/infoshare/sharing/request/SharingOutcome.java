package org.infoshare.sharing.request;

import java.util.UUID;

/**
 * What follows from a dispute that ends with sharing.
 *
 * @param grant the access right
 * @param provided whether the requester has the information with it
 */
public record SharingOutcome(UUID grant, boolean provided) {}
