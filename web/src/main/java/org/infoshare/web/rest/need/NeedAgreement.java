package org.infoshare.web.rest.need;

/** Body of the acceptance of terms: the number of the proposal. */
public record NeedAgreement(Integer proposal) {}
