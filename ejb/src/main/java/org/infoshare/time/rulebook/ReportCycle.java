package org.infoshare.time.rulebook;

/** How often sharing is reported and circulated. */
public enum ReportCycle {
  MONTHLY,
  QUARTERLY,
  HALF_YEARLY,
  YEARLY
}
