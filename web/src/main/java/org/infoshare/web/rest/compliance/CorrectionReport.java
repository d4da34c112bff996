package org.infoshare.web.rest.compliance;

/** Body of the report of what was corrected. */
public record CorrectionReport(String report) {}
