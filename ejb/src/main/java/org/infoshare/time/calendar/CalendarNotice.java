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
 * A yearly notice that may stand: every day in its year and once.
 *
 * @param publishedOn null where that was not kept
 * @param days what it says, by date
 */
record CalendarNotice(Year year, String document, LocalDate publishedOn, List<AnnouncedDay> days) {

  CalendarNotice {
    days = days.stream().sorted((one, other) -> one.day().compareTo(other.day())).toList();
  }

  /** The days that it calls worked, or those off. */
  List<NamedDay> namedDays(boolean worked) {
    return days.stream()
        .filter(day -> day.worked() == worked)
        .map(day -> new NamedDay(day.day(), day.name()))
        .toList();
  }

  /** How many working days the year has by it. */
  int workingDays() {
    var calendar = calendar();
    return (int) daysOfYear().filter(calendar::isWorked).count();
  }

  /** Every day of which it says otherwise than the notice before, or than the week. */
  List<DayChange> changesFrom(Optional<CalendarNotice> before) {
    var then = before.map(CalendarNotice::calendar).orElseGet(() -> weekCalendar(year));
    var now = calendar();
    var changes = new ArrayList<DayChange>();
    daysOfYear()
        .forEach(
            day -> {
              var change =
                  new DayChange(
                      day,
                      then.isWorked(day),
                      now.isWorked(day),
                      then.nameOf(day).orElse(null),
                      now.nameOf(day).orElse(null));
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
