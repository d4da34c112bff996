package org.infoshare.catalogue.entry;

/** What can be done to an entry. */
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
