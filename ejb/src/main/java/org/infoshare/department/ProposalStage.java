package org.infoshare.department;

/** Where a proposed merger or change of a department stands. */
public enum ProposalStage {
  PROPOSED,
  CONFIRMED,
  DECLINED
}
