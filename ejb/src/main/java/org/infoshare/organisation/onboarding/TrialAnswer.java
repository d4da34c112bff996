package org.infoshare.organisation.onboarding;

import java.util.Map;

/**
 * What the simulated provider answers.
 *
 * @param key the key that was asked for
 * @param values the record, by item
 */
public record TrialAnswer(String key, Map<String, Object> values) {}
