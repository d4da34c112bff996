package org.infoshare.web.rest.compliance;

/** Body of an order to correct a violation. */
public record CorrectionOrder(String measures, Integer workingDays) {}
