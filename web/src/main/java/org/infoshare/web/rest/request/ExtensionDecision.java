package org.infoshare.web.rest.request;

/** Body of the decision of an authority on more time. */
public record ExtensionDecision(String reasons) {}
