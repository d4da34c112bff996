package org.infoshare.foundation.spreadsheet;

/**
 * What stands in a cell that is not blank, as its reader would understand it.
 *
 * @param kind what the spreadsheet program took it for
 * @param text the value: stripped text, a plain decimal number, {@code yyyy-MM-dd} (with {@code
 *     THH:mm:ss} where there is a time of day), {@code TRUE} or {@code FALSE}, the name of an error
 *     such as {@code #N/A}; of a formula its stored result
 */
public record Cell(Kind kind, String text) {

  /** What the spreadsheet program took a value for. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    /** A formula that could not be computed. */
    ERROR,
    /** A formula whose result was not stored; nothing is computed here. */
    UNCOMPUTED
  }
}
