package org.infoshare.web.rest.trial;

/** Body of a query of the simulated provider. */
public record TrialQuery(String key) {}
