package org.infoshare.time.calendar;

import java.util.List;

/**
 * The result of entering a notice.
 *
 * @param notice the stored notice
 * @param changes every day that differs from before, by date; empty if nothing changed
 */
public record EnteredNotice(CalendarNoticeView notice, List<DayChange> changes) {

  public EnteredNotice {
    changes = List.copyOf(changes);
  }
}
