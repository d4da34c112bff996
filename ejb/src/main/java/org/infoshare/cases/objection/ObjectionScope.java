package org.infoshare.cases.objection;

/** The scope of an objection. */
public enum ObjectionScope {
  /** The entry as a whole, for example because records are missing. */
  ENTRY,
  /** One record as a whole. */
  RECORD,
  /** Some items of one record. */
  ITEM
}
