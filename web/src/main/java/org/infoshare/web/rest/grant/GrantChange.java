package org.infoshare.web.rest.grant;

/** Body of the suspension and the restoration of a grant. */
public record GrantChange(String reasons) {}
