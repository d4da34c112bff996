package org.infoshare.web.rest.grant;

/** Body of the settlement of a grant whose entry is to leave the catalogue. */
public record GrantEndApproval(String terms) {}
