package org.infoshare.web.rest.compliance;

/** Body of the confirmation and the dismissal of a violation. */
public record ViolationReasons(String reasons) {}
