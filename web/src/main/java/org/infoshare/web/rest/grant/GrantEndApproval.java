package org.infoshare.web.rest.grant;

/** Body of the approval that a grant ends because its entry is being withdrawn. */
public record GrantEndApproval(String terms) {}
