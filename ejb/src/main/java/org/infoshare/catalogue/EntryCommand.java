package org.infoshare.catalogue;

/** What can be done to an entry. */
public enum EntryCommand {
  AMEND,
  SUBMIT,
  APPROVE,
  RETURN,
  PUBLISH
}
