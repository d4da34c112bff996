package org.infoshare.harvest;

/** At which level another platform stands. */
public enum PlatformLevel {
  DISTRICT,
  MUNICIPAL,
  PROVINCIAL,
  NATIONAL
}
