package org.infoshare.web.rest.request;

/** Body of a provider's request for an extension. */
public record NewExtension(Integer workingDays, String reasons) {}
