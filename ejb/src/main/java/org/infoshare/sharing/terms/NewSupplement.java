package org.infoshare.sharing.terms;

/**
 * What a requester adds to a request with missing information. An absent component is not changed;
 * the entry and the items never change.
 *
 * @param response what was added, at most 1000 characters
 */
public record NewSupplement(
    LegalBasis legalBasis, String purpose, String scenario, String response) {}
