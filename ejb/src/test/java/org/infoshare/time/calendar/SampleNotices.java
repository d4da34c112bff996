package org.infoshare.time.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Yearly notices that may stand. */
final class SampleNotices {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 4);

  private SampleNotices() {}

  /** The least that a notice of that year can say, and one worked weekend day. */
  static NewCalendarNotice minimal(int year) {
    return new NewCalendarNotice(
        "国办发明电〔%d〕1号".formatted(year - 1),
        PUBLISHED,
        List.of(
            new NamedDay(LocalDate.of(year, 1, 1), "元旦"),
            new NamedDay(LocalDate.of(year, 5, 1), "劳动节"),
            new NamedDay(LocalDate.of(year, 10, 1), "国庆节")),
        List.of(new NamedDay(weekendDay(year), "元旦调休")));
  }

  /** The second Saturday of that year. */
  static LocalDate weekendDay(int year) {
    return LocalDate.of(year, 1, 8)
        .datesUntil(LocalDate.of(year, 1, 15))
        .filter(WorkCalendar::isWeekend)
        .findFirst()
        .orElseThrow();
  }

  /** Any notice of that year. */
  static Arbitrary<NewCalendarNotice> of(int year) {
    var day = Arbitraries.integers().between(1, 365).map(of -> LocalDate.ofYearDay(year, of));
    var name = Arbitraries.strings().withChars("春节国庆,\" ab").ofMinLength(1).ofMaxLength(50);
    return Combinators.combine(
            day.set().ofMaxSize(40), day.set().ofMaxSize(20), name.map(text -> text + "节"))
        .as(
            (off, worked, called) -> {
              var days = new TreeMap<LocalDate, Boolean>();
              worked.stream().filter(WorkCalendar::isWeekend).forEach(one -> days.put(one, true));
              off.forEach(one -> days.put(one, false));
              for (int month : new int[] {1, 5, 10}) {
                days.put(LocalDate.of(year, month, 1), false);
              }
              var free = new ArrayList<NamedDay>();
              var open = new ArrayList<NamedDay>();
              String short50 = called.substring(Math.max(0, called.length() - 50)).strip();
              days.forEach(
                  (date, isWorked) -> (isWorked ? open : free).add(new NamedDay(date, short50)));
              return new NewCalendarNotice("通知 " + year, PUBLISHED, free, open);
            });
  }

  /** The same notice as a file. */
  static String file(NewCalendarNotice notice) {
    var lines = new ArrayList<String>(List.of("date,worked,name"));
    notice.daysOff().forEach(day -> lines.add(line(day, false)));
    notice.daysWorked().forEach(day -> lines.add(line(day, true)));
    return String.join("\r\n", lines);
  }

  private static String line(NamedDay day, boolean worked) {
    return "%s,%s,\"%s\"".formatted(day.date(), worked, day.name().replace("\"", "\"\""));
  }
}
