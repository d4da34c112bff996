package org.infoshare.cases.dispute;

/** The stances of one of the four authorities on a dispute. */
public enum OpinionStance {
  SHARE,
  NOT_SHARE,
  ABSTAIN,
  /** The authority is a party; only the platform records this stance. */
  RECUSED
}
