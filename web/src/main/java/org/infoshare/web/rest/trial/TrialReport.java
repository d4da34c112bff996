package org.infoshare.web.rest.trial;

import java.util.Map;

/** Body of a system's report of a record that it read. */
public record TrialReport(String key, Map<String, Object> values) {}
