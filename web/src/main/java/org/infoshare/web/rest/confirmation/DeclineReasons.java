package org.infoshare.web.rest.confirmation;

/** Body of the declining of an act. */
public record DeclineReasons(String reasons) {}
