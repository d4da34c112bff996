package org.infoshare.web.rest.request;

/** Body of an authority's decision on an extension. */
public record ExtensionDecision(String reasons) {}
