package org.infoshare.time.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A valid yearly notice: every day lies in its year and appears once.
 *
 * @param publishedOn null if it was not recorded
 * @param days the days that the notice names, by date
 */
record CalendarNotice(Year year, String document, LocalDate publishedOn, List<AnnouncedDay> days) {

  CalendarNotice {
    days = days.stream().sorted((one, other) -> one.day().compareTo(other.day())).toList();
  }

  /** The working days that the notice names, or the days off. */
  List<NamedDay> namedDays(boolean worked) {
    return days.stream()
        .filter(day -> day.worked() == worked)
        .map(day -> new NamedDay(day.day(), day.name()))
        .toList();
  }

  /** The number of working days of the year under this notice. */
  int workingDays() {
    var calendar = calendar();
    return (int) daysOfYear().filter(calendar::isWorked).count();
  }

  /** The days that differ from the previous notice, or from the plain week if there is none. */
  List<DayChange> changesFrom(Optional<CalendarNotice> previous) {
    var oldCalendar = previous.map(CalendarNotice::calendar).orElseGet(() -> weekCalendar(year));
    var newCalendar = calendar();
    var changes = new ArrayList<DayChange>();
    daysOfYear()
        .forEach(
            day -> {
              var change =
                  new DayChange(
                      day,
                      oldCalendar.isWorked(day),
                      newCalendar.isWorked(day),
                      oldCalendar.nameOf(day).orElse(null),
                      newCalendar.nameOf(day).orElse(null));
              if (change.workedBefore() != change.workedAfter()
                  || !Objects.equals(change.nameBefore(), change.nameAfter())) {
                changes.add(change);
              }
            });
    return changes;
  }

  private WorkCalendar calendar() {
    return new WorkCalendar(Set.of(year), days);
  }

  private static WorkCalendar weekCalendar(Year year) {
    return new WorkCalendar(Set.of(year), List.of());
  }

  private Stream<LocalDate> daysOfYear() {
    return year.atDay(1).datesUntil(year.plusYears(1).atDay(1));
  }
}
