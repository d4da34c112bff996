package org.infoshare.time.calendar;

import java.util.Set;

/** The departments that maintain the calendar. The department feature implements it. */
public interface CalendarAuthorities {

  /** The codes of the municipal sharing authorities. */
  Set<String> municipalAuthorities();
}
