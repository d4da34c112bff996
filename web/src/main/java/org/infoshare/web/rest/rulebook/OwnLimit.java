package org.infoshare.web.rest.rulebook;

/** Body of a department's own limit; null ends it. */
public record OwnLimit(Integer workingDays) {}
