package org.infoshare.cases.objection;

/** Where an objection stands. */
public enum ObjectionStage {
  /** Nobody is known to answer for it: the authority says who. */
  RAISED,
  /** With the responsible department; the limit runs or has passed. */
  VERIFYING,
  /** It was right, and what it doubted was corrected. */
  CORRECTED,
  /** What it doubted is right. */
  UPHELD,
  /** Taken back by whoever raised it. */
  WITHDRAWN;

  /** Whether it is still to be decided. */
  public boolean isOpen() {
    return this == RAISED || this == VERIFYING;
  }
}
