package org.infoshare.organisation.onboarding;

import java.util.List;

/**
 * A simulated person of the trial.
 *
 * @param key the key by which to ask for it
 * @param shows what its record shows
 * @param items the items that a record of the register has
 * @param chinese what a system has to do with it
 * @param english the same in English
 */
public record TrialCase(
    String key, TrialKey shows, List<String> items, String chinese, String english) {}
