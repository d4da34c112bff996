package org.infoshare.catalogue.harvest;

/** The outcome of a run. */
public enum HarvestOutcome {
  RUNNING,
  DONE,
  FAILED
}
