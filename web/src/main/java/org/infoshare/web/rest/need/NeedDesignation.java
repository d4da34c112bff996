package org.infoshare.web.rest.need;

/** Body of the naming of the responsible department, and why. */
public record NeedDesignation(String department, String reasons) {}
