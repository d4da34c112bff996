package org.infoshare.time.rulebook;

/** The interval at which sharing is reported and circulated. */
public enum ReportCycle {
  MONTHLY,
  QUARTERLY,
  HALF_YEARLY,
  YEARLY
}
