package org.infoshare.catalogue.entry;

/** The commands on an entry. */
public enum EntryCommand {
  AMEND,
  ASSESS,
  SUBMIT,
  APPROVE,
  RETURN,
  PUBLISH,
  REVISE,
  DISCARD,
  DROP,
  ACKNOWLEDGE,
  PROPOSE_WITHDRAWAL,
  WITHDRAW
}
