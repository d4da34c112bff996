package org.infoshare.sharing.request;

import org.infoshare.sharing.terms.AccessMode;

/**
 * The report of a provider on how it provided what it consented to (Decree 809 art. 22).
 *
 * @param mode by service interface, batch exchange or file
 * @param note where and how the requester gets it, at most 1000 characters
 */
public record NewProvision(AccessMode mode, String note) {}
