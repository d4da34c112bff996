package org.infoshare.catalogue.harvest;

/** How a run stands. */
public enum HarvestOutcome {
  RUNNING,
  DONE,
  FAILED
}
