package org.infoshare.web.rest.negotiation;

/** Body of a department's statement that it is not responsible: why. */
public record NeedDecline(String reasons) {}
