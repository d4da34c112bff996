package org.infoshare.web.rest.negotiation;

/** Body of the naming of the responsible department, and why. */
public record NeedNaming(String department, String reasons) {}
