package org.infoshare.web.rest.dispute;

/** Body of a statement in a dispute. */
public record DisputeText(String text) {}
