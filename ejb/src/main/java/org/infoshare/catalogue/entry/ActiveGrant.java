package org.infoshare.catalogue.entry;

import java.util.List;
import java.util.UUID;

/**
 * An access right that runs on an entry.
 *
 * @param grant its id
 * @param requester the department that has it
 * @param items the names of the granted items
 * @param settled whether its consumer agreed that it ends with the entry
 */
public record ActiveGrant(UUID grant, String requester, List<String> items, boolean settled) {}
