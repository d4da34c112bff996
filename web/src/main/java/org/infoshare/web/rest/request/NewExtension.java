package org.infoshare.web.rest.request;

/** Body of a provider's request for more time. */
public record NewExtension(Integer workingDays, String reasons) {}
