package org.infoshare.organisation.department;

/** Where a proposed merger or change of a department stands. */
public enum ProposalStage {
  PROPOSED,
  CONFIRMED,
  DECLINED
}
