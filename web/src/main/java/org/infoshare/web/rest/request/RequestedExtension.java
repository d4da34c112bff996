package org.infoshare.web.rest.request;

/** Body of a provider's request for more time. */
public record RequestedExtension(Integer workingDays, String reasons) {}
