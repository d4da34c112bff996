package org.infoshare.web.rest.negotiation;

/** Body of the return of a need: why. */
public record NeedReturn(String reasons) {}
