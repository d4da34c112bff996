package org.infoshare.time.calendar;

import java.time.Year;

/**
 * A listener that is called when the notice of a year is entered or replaced, in the same
 * transaction.
 */
public interface CalendarListener {

  void changed(Year year);
}
