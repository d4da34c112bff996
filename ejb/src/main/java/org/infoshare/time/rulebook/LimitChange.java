package org.infoshare.time.rulebook;

/**
 * What a limit is to be from now on, as a whole.
 *
 * @param workingDays 1 to 250
 * @param extensionDays 1 to 250; null for none
 * @param supplementClock what a supplement does to the time; null exactly where none is asked for
 * @param reasons why, at most 1000 characters
 */
public record LimitChange(
    Integer workingDays, Integer extensionDays, SupplementClock supplementClock, String reasons) {}
