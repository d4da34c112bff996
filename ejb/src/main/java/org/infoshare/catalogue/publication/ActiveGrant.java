package org.infoshare.catalogue.publication;

import java.util.List;
import java.util.UUID;

/**
 * A running grant on an entry.
 *
 * @param grant its id
 * @param requester the department that has the grant
 * @param items the names of the granted items
 * @param endApproved whether the requester agreed that the grant ends with the entry
 */
public record ActiveGrant(UUID grant, String requester, List<String> items, boolean endApproved) {}
