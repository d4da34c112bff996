package org.infoshare.foundation.spreadsheet;

/**
 * The content of a cell that is not blank, as its reader would understand it.
 *
 * @param kind the type that the spreadsheet program gave it
 * @param text the value: stripped text, a plain decimal number, {@code yyyy-MM-dd} (with {@code
 *     THH:mm:ss} if there is a time of day), {@code TRUE} or {@code FALSE}, the name of an error
 *     such as {@code #N/A}; of a formula its stored result
 */
public record Cell(Kind kind, String text) {

  /** The type that the spreadsheet program gave to a value. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    /** A formula that could not be computed. */
    ERROR,
    /** A formula without a stored result; nothing is computed here. */
    UNCOMPUTED
  }
}
