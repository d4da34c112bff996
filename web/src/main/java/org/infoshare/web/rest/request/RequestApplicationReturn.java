package org.infoshare.web.rest.request;

/** Body of the return of an application to the staff that drafted it. */
public record RequestApplicationReturn(String reasons) {}
