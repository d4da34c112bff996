package org.infoshare.time.calendar;

import java.time.Year;

/** Is told when the notice of a year was entered or replaced, in the same transaction. */
public interface CalendarListener {

  void changed(Year year);
}
