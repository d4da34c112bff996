package org.infoshare.catalogue.harvest;

/** The level of another platform. */
public enum PlatformLevel {
  DISTRICT,
  MUNICIPAL,
  PROVINCIAL,
  NATIONAL
}
