package org.infoshare.time.calendar;

import java.util.List;

/**
 * What came of entering a notice.
 *
 * @param notice the notice as it stands
 * @param changes every day of which it says otherwise than before, by date; empty where nothing
 *     changed
 */
public record EnteredNotice(CalendarNoticeView notice, List<DayChange> changes) {

  public EnteredNotice {
    changes = List.copyOf(changes);
  }
}
