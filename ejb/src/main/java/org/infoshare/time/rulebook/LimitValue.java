package org.infoshare.time.rulebook;

/**
 * How long a limit is.
 *
 * @param extensionDays null for none
 * @param supplementClock null where no supplement is asked for
 */
record LimitValue(int workingDays, Integer extensionDays, SupplementClock supplementClock) {}
