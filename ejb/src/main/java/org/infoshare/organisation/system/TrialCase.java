package org.infoshare.organisation.system;

import java.util.List;

/**
 * A simulated person of the trial.
 *
 * @param key the key with which to request the record
 * @param behaviour the behaviour that it shows
 * @param items the items of a record of the register
 * @param chinese the task of the system, in Chinese
 * @param english the same in English
 */
public record TrialCase(
    String key, TrialBehaviour behaviour, List<String> items, String chinese, String english) {}
