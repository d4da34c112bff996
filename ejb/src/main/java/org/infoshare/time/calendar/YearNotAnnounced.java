package org.infoshare.time.calendar;

import java.time.Year;

/** A day was asked about whose year has no notice yet. */
public class YearNotAnnounced extends RuntimeException {

  private static final long serialVersionUID = 1;

  public YearNotAnnounced(Year year) {
    super("The notice of working days for " + year + " has not been entered");
  }
}
