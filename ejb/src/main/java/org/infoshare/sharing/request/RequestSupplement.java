package org.infoshare.sharing.request;

import org.infoshare.sharing.grant.LegalBasis;

/**
 * What a requester adds to a request in which something was missing. What is absent stays as it
 * was; the entry and the items always do.
 *
 * @param said what was added, at most 1000 characters
 */
public record RequestSupplement(
    LegalBasis legalBasis, String purpose, String scenario, String said) {}
