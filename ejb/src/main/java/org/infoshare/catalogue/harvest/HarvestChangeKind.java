package org.infoshare.catalogue.harvest;

/** What a run did with an external entry. */
public enum HarvestChangeKind {
  ADDED,
  CHANGED,
  REMOVED
}
