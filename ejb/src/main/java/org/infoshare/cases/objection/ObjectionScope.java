package org.infoshare.cases.objection;

/** What an objection is about. */
public enum ObjectionScope {
  /** The entry as a whole: that records are missing, say. */
  ENTRY,
  /** One record as a whole. */
  RECORD,
  /** Some items of one record. */
  ITEM
}
