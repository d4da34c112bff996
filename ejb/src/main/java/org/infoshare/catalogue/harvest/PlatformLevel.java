package org.infoshare.catalogue.harvest;

/** At which level another platform stands. */
public enum PlatformLevel {
  DISTRICT,
  MUNICIPAL,
  PROVINCIAL,
  NATIONAL
}
