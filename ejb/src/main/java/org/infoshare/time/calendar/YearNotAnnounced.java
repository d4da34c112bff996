package org.infoshare.time.calendar;

import java.time.Year;

/** Thrown for a day of a year whose notice has not been entered. */
public class YearNotAnnounced extends RuntimeException {

  private static final long serialVersionUID = 1;

  public YearNotAnnounced(Year year) {
    super("The notice of working days for " + year + " has not been entered");
  }
}
