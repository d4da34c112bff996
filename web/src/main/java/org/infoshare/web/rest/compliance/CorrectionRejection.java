package org.infoshare.web.rest.compliance;

/** Body of the finding that a violation is not corrected. */
public record CorrectionRejection(String reasons, Integer workingDays) {}
