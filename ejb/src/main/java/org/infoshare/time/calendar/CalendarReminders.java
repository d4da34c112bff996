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
 * Tells the authority once a month that a notice is missing: that of the next year from 1 October
 * on, and that of the year that has begun.
 *
 * <p>What is to be told follows from the notices and the day; that it was told, from the notice to
 * the authority.
 */
@ApplicationScoped
class CalendarReminders {

  private static final String KIND = "calendar-notice-missing";

  private final CalendarNotices calendar;
  private final CalendarAuthorities keepers;
  private final Notices notices;
  private final Clock clock;

  /** For the container's proxy. */
  protected CalendarReminders() {
    this(null, null, null, null);
  }

  @Inject
  CalendarReminders(
      CalendarNotices calendar, CalendarAuthorities keepers, Notices notices, Clock clock) {
    this.calendar = calendar;
    this.keepers = keepers;
    this.notices = notices;
    this.clock = clock;
  }

  /** The years of which a notice should be there and is not. */
  static List<Year> missingYears(LocalDate today, Set<Year> entered) {
    var year = Year.from(today);
    boolean soon = today.getMonth().compareTo(Month.OCTOBER) >= 0;
    return Stream.of(year, year.plusYears(1))
        .filter(one -> one.equals(year) || soon)
        .filter(one -> !entered.contains(one))
        .toList();
  }

  /**
   * Tells every authority what is missing and was not told this month, in the caller's transaction.
   */
  void remind() {
    var today = LocalDate.now(clock);
    for (var year : missingYears(today, calendar.years())) {
      String key = "%s:%s:%s".formatted(KIND, year, YearMonth.from(today));
      for (String keeper : keepers.municipalAuthorities()) {
        notices.send(keeper, KIND, year.toString(), key, text(year));
      }
    }
  }

  private static Text text(Year year) {
    return new Text(
        "%s 年的放假安排尚未录入,届满日落在该年的期限暂不能确定,请录入。".formatted(year),
        "The notice of working days of %s has not been entered; limits that end in that year stay open. Enter it."
            .formatted(year));
  }
}
