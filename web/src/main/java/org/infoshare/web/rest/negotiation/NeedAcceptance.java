package org.infoshare.web.rest.negotiation;

/** Body of the acceptance of terms: the number of the proposal. */
public record NeedAcceptance(Integer proposal) {}
