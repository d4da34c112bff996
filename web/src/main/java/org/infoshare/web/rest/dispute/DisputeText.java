package org.infoshare.web.rest.dispute;

/** Body of what is stated in a dispute. */
public record DisputeText(String text) {}
