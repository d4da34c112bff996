package org.infoshare.catalogue.source;

/**
 * The department that is responsible for a datum by the table of responsible departments.
 *
 * @param listed whether the table has a row for the datum
 * @param department the code of the one department; null if there is none, or if the table names
 *     several functions and the authority designated no source among them
 */
public record ResponsibleSource(boolean listed, String department) {

  /** The answer for a datum that the table does not list. */
  public static final ResponsibleSource NOT_LISTED = new ResponsibleSource(false, null);
}
