package org.infoshare.catalogue.description;

/** How often a resource is updated (更新周期). */
public enum UpdateCycle {
  REAL_TIME,
  DAILY,
  WEEKLY,
  TEN_DAYS,
  MONTHLY,
  QUARTERLY,
  HALF_YEARLY,
  YEARLY,
  IRREGULAR,
  OTHER
}
