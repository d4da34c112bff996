package org.infoshare.organisation.department;

/** The stage of a proposed merger or change of a department. */
public enum ProposalStage {
  PROPOSED,
  CONFIRMED,
  REFUSED
}
