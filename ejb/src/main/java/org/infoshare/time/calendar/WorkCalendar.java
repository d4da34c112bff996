package org.infoshare.time.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The working days. Weekdays are working days and weekends are not, unless the yearly notice says
 * otherwise: it closes weekdays for holidays and opens weekend days to make up for them. A year
 * without a notice is not guessed.
 */
public final class WorkCalendar {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Map<LocalDate, AnnouncedDay> announced;
  private final Set<Year> years;

  /**
   * A calendar of the given notices.
   *
   * @param years the years that have a notice
   * @param announced the days that the notices name
   */
  public WorkCalendar(Set<Year> years, Collection<AnnouncedDay> announced) {
    this.announced =
        announced.stream().collect(toUnmodifiableMap(AnnouncedDay::day, Function.identity()));
    this.years = Set.copyOf(years);
  }

  /** A calendar of the years in which the given days lie. */
  public WorkCalendar(Collection<AnnouncedDay> announced) {
    this(
        announced.stream().map(AnnouncedDay::day).map(Year::from).collect(toUnmodifiableSet()),
        announced);
  }

  /** Whether the notice of that day's year has been entered. */
  public boolean knows(LocalDate day) {
    return years.contains(Year.from(day));
  }

  /**
   * Whether the day is a working day.
   *
   * @throws YearNotAnnounced if the notice of that year has not been entered
   */
  public boolean isWorked(LocalDate day) {
    if (!knows(day)) {
      throw new YearNotAnnounced(Year.from(day));
    }
    var exception = announced.get(day);
    return exception == null ? !isWeekend(day) : exception.worked();
  }

  /** The name of the day in the notice; empty if the notice does not mention it. */
  public Optional<String> nameOf(LocalDate day) {
    return Optional.ofNullable(announced.get(day)).map(AnnouncedDay::name);
  }

  /** Whether the day is a Saturday or Sunday, even if it is a working day. */
  public static boolean isWeekend(LocalDate day) {
    return WEEKEND.contains(day.getDayOfWeek());
  }
}
