package org.infoshare.web.rest.request;

/** Body of the return of a request to the staff that drafted it. */
public record RequestReturn(String reasons) {}
