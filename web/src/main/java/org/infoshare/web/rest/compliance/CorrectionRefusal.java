package org.infoshare.web.rest.compliance;

/** Body of the finding that a violation is not corrected. */
public record CorrectionRefusal(String reasons, Integer workingDays) {}
