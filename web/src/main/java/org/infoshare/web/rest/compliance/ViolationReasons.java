package org.infoshare.web.rest.compliance;

/** Body of the approval of a correction and the dismissal of a violation. */
public record ViolationReasons(String reasons) {}
