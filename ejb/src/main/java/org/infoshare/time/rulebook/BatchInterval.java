package org.infoshare.time.rulebook;

/** How often disputes are collected for joint review. */
public enum BatchInterval {
  WEEKLY,
  FORTNIGHTLY,
  MONTHLY,
  QUARTERLY
}
