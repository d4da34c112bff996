package org.infoshare.time.rulebook;

/** The interval at which disputes are collected for joint review. */
public enum BatchInterval {
  WEEKLY,
  FORTNIGHTLY,
  MONTHLY,
  QUARTERLY
}
