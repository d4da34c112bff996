package org.infoshare.time.rulebook;

/**
 * A complete new value of a limit.
 *
 * @param workingDays 1 to 250
 * @param extensionDays 1 to 250; null for none
 * @param supplementClock the effect of a supplement on the time; null exactly if no supplement is
 *     asked for
 * @param reasons the reasons, at most 1000 characters
 */
public record LimitChange(
    Integer workingDays, Integer extensionDays, SupplementClock supplementClock, String reasons) {}
