package org.infoshare.time.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Text;

/**
 * Monthly reminders to the authority that a notice is missing: the notice of the next year from 1
 * October on, and the notice of the current year.
 *
 * <p>The stored notices and the day decide what is missing. The key of the notice to the authority
 * prevents a second reminder in one month.
 */
@ApplicationScoped
class CalendarReminders {

  private static final String KIND = "calendar-notice-missing";

  private final CalendarNotices calendarNotices;
  private final CalendarAuthorities authorities;
  private final Notices notices;
  private final Clock clock;

  /** For the container's proxy. */
  protected CalendarReminders() {
    this(null, null, null, null);
  }

  @Inject
  CalendarReminders(
      CalendarNotices calendarNotices,
      CalendarAuthorities authorities,
      Notices notices,
      Clock clock) {
    this.calendarNotices = calendarNotices;
    this.authorities = authorities;
    this.notices = notices;
    this.clock = clock;
  }

  /** The years whose notice is due and missing. */
  static List<Year> missingYears(LocalDate today, Set<Year> entered) {
    var year = Year.from(today);
    boolean nextYearDue = today.getMonth().compareTo(Month.OCTOBER) >= 0;
    return Stream.of(year, year.plusYears(1))
        .filter(candidate -> candidate.equals(year) || nextYearDue)
        .filter(candidate -> !entered.contains(candidate))
        .toList();
  }

  /** Reminds every authority of each missing notice, once a month, in the caller's transaction. */
  void remind() {
    var today = LocalDate.now(clock);
    for (var year : missingYears(today, calendarNotices.years())) {
      String key = "%s:%s:%s".formatted(KIND, year, YearMonth.from(today));
      for (String authority : authorities.municipalAuthorities()) {
        notices.send(authority, KIND, year.toString(), key, text(year));
      }
    }
  }

  private static Text text(Year year) {
    return new Text(
        "%s 年的放假安排尚未录入,到期日落在该年的期限暂不能确定,请尽快录入。".formatted(year),
        "The notice of working days of %s has not been entered; deadlines that end in that year remain open; please enter it."
            .formatted(year));
  }
}
