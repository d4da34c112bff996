package org.infoshare.time.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.infoshare.foundation.demonstration.Demonstration;
import org.infoshare.foundation.persistence.FirstStartLock;

/**
 * Assumes the working days of the years ahead that were not announced yet, so that a demonstration
 * has due dates in every season and year. The assumption says in its name that it is one, and any
 * entered notice replaces it.
 *
 * <p>It runs only in a demonstration. Elsewhere a year without a notice is never guessed.
 */
@Startup
@Singleton
@DependsOn("DemoDepartments")
@PermitAll
public class DemoCalendar {

  /** A demonstration moves its clock by a year at most at once. */
  private static final int YEARS_AHEAD = 5;

  private static final String DOCUMENT = "演示假定,并非国务院办公厅通知";
  private static final String LOADER = "demo-loader";

  /**
   * The statutory holidays with a fixed day (Measures on national holidays, art. 2). The others
   * follow the lunar calendar.
   */
  private static final List<FixedHoliday> HOLIDAYS =
      List.of(
          new FixedHoliday("元旦", MonthDay.of(1, 1), 1),
          new FixedHoliday("劳动节", MonthDay.of(5, 1), 2),
          new FixedHoliday("国庆节", MonthDay.of(10, 1), 3));

  @Inject private Demonstration demonstration;

  @Inject private CalendarNotices notices;
  @Inject private FirstStartLock firstStart;
  @Inject private Clock clock;

  /** Holidays that follow one another. */
  private record FixedHoliday(String name, MonthDay first, int days) {

    Stream<AnnouncedDay> in(Year year) {
      return IntStream.range(0, days)
          .mapToObj(
              day -> new AnnouncedDay(first.atYear(year.getValue()).plusDays(day), false, name));
    }
  }

  @PostConstruct
  void load() {
    if (!demonstration.isActive()) {
      return;
    }
    firstStart.acquire();
    var announced = notices.years();
    Stream.iterate(Year.now(clock), year -> year.plusYears(1))
        .limit(1 + YEARS_AHEAD)
        .filter(year -> !announced.contains(year))
        .forEach(year -> notices.store(assumed(year), LOADER, clock.instant()));
  }

  /** The fixed holidays off, and no weekend worked. */
  static CalendarNotice assumed(Year year) {
    return new CalendarNotice(
        year, DOCUMENT, null, HOLIDAYS.stream().flatMap(holiday -> holiday.in(year)).toList());
  }
}
