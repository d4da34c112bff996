package org.infoshare.web.rest.need;

/** Body of the designation of the provider, with the reasons. */
public record NeedDesignation(String department, String reasons) {}
