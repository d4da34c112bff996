package org.infoshare.sharing.request;

import java.util.UUID;

/**
 * The outcome of a dispute that ends with sharing.
 *
 * @param grant the id of the grant
 * @param provided whether the information is provided at once
 */
public record SharingOutcome(UUID grant, boolean provided) {}
