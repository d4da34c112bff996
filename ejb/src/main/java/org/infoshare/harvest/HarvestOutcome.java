package org.infoshare.harvest;

/** How a run stands. */
public enum HarvestOutcome {
  RUNNING,
  DONE,
  FAILED
}
