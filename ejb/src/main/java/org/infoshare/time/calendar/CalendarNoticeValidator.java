package org.infoshare.time.calendar;

import static org.infoshare.foundation.platform.PlatformReason.DUPLICATE;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;

/** Checks an entered yearly notice and reports every fault at once. */
final class CalendarNoticeValidator {

  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2100;

  /** The most days that a notice can name: the days of a year. */
  static final int MAX_DAYS = 366;

  private static final int MAX_DOCUMENT_LENGTH = 100;
  private static final int MAX_NAME_LENGTH = 50;

  private static final LocalDate EARLIEST_PUBLICATION = LocalDate.of(FIRST_YEAR - 1, 1, 1);

  /**
   * The statutory holidays that fall on the same day each year and that every notice so far has
   * named: New Year, Labour Day, National Day (Measures on national holidays, art. 2).
   */
  private static final List<MonthDay> STATUTORY_HOLIDAYS =
      List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1));

  /**
   * A day as it was entered.
   *
   * @param pointer its place in the message
   */
  record Line(String pointer, LocalDate date, boolean worked, String name) {}

  private final Checks checks = new Checks();
  private final int year;
  private final LocalDate today;

  CalendarNoticeValidator(int year, LocalDate today) {
    this.year = year;
    this.today = today;
  }

  /** Whether a year is in the range in which notices are possible. */
  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /**
   * The notice of a message with two lists.
   *
   * @throws Refusal {@code invalid} with every field at fault, or the year alone
   */
  CalendarNotice check(NewCalendarNotice newNotice) {
    head(newNotice.document(), newNotice.publishedOn());
    var lines = new ArrayList<Line>();
    add(lines, "/daysOff", newNotice.daysOff(), false);
    add(lines, "/daysWorked", newNotice.daysWorked(), true);
    return notice(newNotice.document(), newNotice.publishedOn(), "/daysOff", lines);
  }

  /**
   * The notice of a file.
   *
   * @throws Refusal {@code invalid} with every line at fault, by its number, or the year alone
   */
  CalendarNotice check(String document, LocalDate publishedOn, String file) {
    head(document, publishedOn);
    return notice(document, publishedOn, "/file", CalendarNoticeFile.read(file, document, checks));
  }

  private void head(String document, LocalDate publishedOn) {
    checks.requireInRange("/year", year, FIRST_YEAR, LAST_YEAR).refuseIfAny();
    checks.requireText("/document", document, MAX_DOCUMENT_LENGTH);
    checks.requirePresent("/publishedOn", publishedOn);
    if (publishedOn != null) {
      boolean inRange = !publishedOn.isBefore(EARLIEST_PUBLICATION) && !publishedOn.isAfter(today);
      checks.require(inRange, "/publishedOn", OUT_OF_RANGE, EARLIEST_PUBLICATION, today);
    }
  }

  private void add(List<Line> lines, String pointer, List<NamedDay> days, boolean worked) {
    if (days == null || days.isEmpty()) {
      checks.require(worked, pointer, MISSING);
      return;
    }
    if (days.size() > MAX_DAYS) {
      checks.addFault(pointer, OUT_OF_RANGE, 1, MAX_DAYS);
      return;
    }
    for (int i = 0; i < days.size(); i++) {
      var day = days.get(i);
      String dayPointer = pointer + "/" + i;
      if (day == null) {
        checks.addFault(dayPointer, MISSING);
      } else {
        lines.add(new Line(dayPointer, day.date(), worked, day.name()));
      }
    }
  }

  /**
   * @param defaultPointer the pointer for faults that belong to no single line
   */
  private CalendarNotice notice(
      String document, LocalDate publishedOn, String defaultPointer, List<Line> lines) {
    var pointers = new HashMap<LocalDate, String>();
    lines.forEach(line -> check(line, pointers));
    if (!lines.isEmpty()) {
      requireStatutory(defaultPointer, lines);
    }
    checks.refuseIfAny();
    return new CalendarNotice(
        Year.of(year),
        document.strip(),
        publishedOn,
        lines.stream()
            .map(line -> new AnnouncedDay(line.date(), line.worked(), line.name().strip()))
            .toList());
  }

  private void check(Line line, Map<LocalDate, String> pointers) {
    String date = line.pointer() + "/date";
    checks.requirePresent(date, line.date());
    checks.requireText(line.pointer() + "/name", line.name(), MAX_NAME_LENGTH);
    if (line.date() == null) {
      return;
    }
    var first = LocalDate.of(year, 1, 1);
    var last = LocalDate.of(year, 12, 31);
    boolean inYear = !line.date().isBefore(first) && !line.date().isAfter(last);
    checks.require(inYear, date, OUT_OF_RANGE, first, last);
    String earlier = pointers.putIfAbsent(line.date(), line.pointer());
    checks.require(earlier == null, date, DUPLICATE, earlier);
    checks.require(
        !line.worked() || WorkCalendar.isWeekend(line.date()),
        date,
        CalendarReason.WORKED_DAY_NOT_WEEKEND,
        line.date());
  }

  private void requireStatutory(String pointer, List<Line> lines) {
    STATUTORY_HOLIDAYS.stream()
        .map(holiday -> holiday.atYear(year))
        .filter(
            holiday ->
                lines.stream().noneMatch(line -> !line.worked() && holiday.equals(line.date())))
        .forEach(
            holiday -> checks.addFault(pointer, CalendarReason.STATUTORY_DAY_NOT_OFF, holiday));
  }
}
