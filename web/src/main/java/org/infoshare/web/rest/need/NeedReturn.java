package org.infoshare.web.rest.need;

/** Body of the return of a need, with the reasons. */
public record NeedReturn(String reasons) {}
