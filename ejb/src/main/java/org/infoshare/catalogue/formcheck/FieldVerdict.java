package org.infoshare.catalogue.formcheck;

/** Whether the citizen may be asked for a field. */
public enum FieldVerdict {
  /** A department publishes it: get it there, do not ask. */
  OBTAINABLE,
  /** Nobody publishes it: ask. */
  ASK,
  /** It may be one of the candidates: a person must decide. */
  UNCLEAR
}
