package org.infoshare.web.rest.need;

/** Body of the return of a need: why. */
public record NeedReturn(String reasons) {}
