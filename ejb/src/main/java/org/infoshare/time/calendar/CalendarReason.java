package org.infoshare.time.calendar;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which the calendar refuses something. */
enum CalendarReason implements Reason {
  CALENDAR_NOTICE_NOT_FOUND(
      "calendar-notice-not-found",
      Kind.NOT_FOUND,
      "{0} 年的放假安排尚未录入。",
      "The notice of working days of {0} has not been entered."),
  CALENDAR_NOTICE_MISSING(
      "calendar-notice-missing",
      Kind.INVALID,
      "{0} 年的放假安排尚未录入,无法计算自{1}起的期限;请先由主管部门录入该年安排。",
      "The notice of working days of {0} has not been entered, so no deadline can be counted from {1}; the authority can enter it."),
  WORKED_DAY_NOT_WEEKEND(
      "worked-day-not-weekend",
      Kind.INVALID,
      "{0}不是星期六或星期日,不必列为上班日。",
      "{0} is not a day of a weekend; it is a working day anyway."),
  STATUTORY_DAY_NOT_OFF(
      "statutory-day-not-off",
      Kind.INVALID,
      "法定节假日{0}未列为放假日。",
      "The statutory holiday {0} is not among the days off.");

  private final Wording wording;

  CalendarReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
