package org.infoshare.catalogue.search;

/** Where an entry that is found comes from. */
public enum EntryOrigin {
  /** Published on this platform. */
  LOCAL,
  /** Harvested from the catalogue of another platform. */
  EXTERNAL
}
