package org.infoshare.time.rulebook;

/**
 * The length of a limit.
 *
 * @param extensionDays null for none
 * @param supplementClock null if no supplement is asked for
 */
record LimitValue(int workingDays, Integer extensionDays, SupplementClock supplementClock) {}
