package org.infoshare.catalogue.source;

/**
 * Who answers for a datum by the table of responsible departments.
 *
 * @param listed whether the table has a row of it
 * @param department the code of the one department; null where there is none, and where the table
 *     names several functions and the authority named no source among them
 */
public record ResponsibleSource(boolean listed, String department) {

  /** A datum of which the table says nothing. */
  public static final ResponsibleSource NOT_LISTED = new ResponsibleSource(false, null);

  /** Whether the table leaves open which department it is. */
  public boolean isOpen() {
    return listed && department == null;
  }
}
