package org.infoshare.organisation.system;

import java.util.Map;

/**
 * The answer of the simulated provider.
 *
 * @param key the requested key
 * @param values the record, by item
 */
public record TrialAnswer(String key, Map<String, Object> values) {}
