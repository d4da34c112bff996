package org.infoshare.web.rest.need;

/** Body of the agreement to terms: the number of the proposal. */
public record NeedAgreement(Integer proposal) {}
