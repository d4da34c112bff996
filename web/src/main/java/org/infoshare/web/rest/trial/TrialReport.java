package org.infoshare.web.rest.trial;

import java.util.Map;

/** Body of the report of a record as it was read. */
public record TrialReport(String key, Map<String, Object> values) {}
