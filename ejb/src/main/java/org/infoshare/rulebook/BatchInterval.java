package org.infoshare.rulebook;

/** How often disputes are collected for joint review. */
public enum BatchInterval {
  WEEKLY,
  FORTNIGHTLY,
  MONTHLY,
  QUARTERLY
}
