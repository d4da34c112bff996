package org.infoshare.time.calendar;

import java.util.Set;

/** Who keeps the calendar; the feature of departments tells it. */
public interface CalendarAuthorities {

  /** The codes of the municipal sharing authorities. */
  Set<String> municipalAuthorities();
}
