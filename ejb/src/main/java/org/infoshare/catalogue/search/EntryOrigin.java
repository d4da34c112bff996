package org.infoshare.catalogue.search;

/** The origin of a hit. */
public enum EntryOrigin {
  /** Published on this platform. */
  LOCAL,
  /** Harvested from the catalogue of another platform. */
  EXTERNAL
}
