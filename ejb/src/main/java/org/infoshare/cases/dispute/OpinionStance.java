package org.infoshare.cases.dispute;

/** What one of the four authorities thinks of a dispute. */
public enum OpinionStance {
  SHARE,
  NOT_SHARE,
  ABSTAIN,
  /** A party to the case; noted by the platform, given by nobody. */
  RECUSED
}
