package org.infoshare.time.calendar;

import static org.infoshare.foundation.platform.PlatformReason.BAD_FORMAT;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;
import static org.infoshare.foundation.platform.PlatformReason.UNKNOWN_VALUE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.time.calendar.CalendarNoticeValidator.Line;

/**
 * Reader for a yearly notice in the form of a table of comma-separated values: one day a line,
 * below the heading {@code date,worked,name}.
 *
 * <p>{@code worked} is {@code true} for a weekend day that is a working day and {@code false} for a
 * day off. A fourth column {@code source} may repeat the name of the document. A value with a comma
 * is put in quotation marks. Faults are reported by line; the heading is line 1.
 */
final class CalendarNoticeFile {

  private static final List<String> HEADING = List.of("date", "worked", "name");
  private static final String SOURCE = "source";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The heading, and as many blank lines as lines with a day. */
  private static final int MAX_LINES = 2 * CalendarNoticeValidator.MAX_DAYS + 1;

  private final String document;
  private final Checks checks;
  private final List<Line> days = new ArrayList<>();

  private CalendarNoticeFile(String document, Checks checks) {
    this.document = document;
    this.checks = checks;
  }

  /** The readable days of a file; every unreadable line is added to the faults. */
  static List<Line> read(String file, String document, Checks checks) {
    if (file == null || file.isBlank()) {
      checks.addFault("/file", MISSING);
      return List.of();
    }
    String text = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
    var lines = text.lines().limit(MAX_LINES + 1L).toList();
    if (lines.size() > MAX_LINES) {
      checks.addFault("/file", OUT_OF_RANGE, 1, CalendarNoticeValidator.MAX_DAYS);
      return List.of();
    }
    return new CalendarNoticeFile(document, checks).days(lines);
  }

  private List<Line> days(List<String> lines) {
    var heading = fields(lines.get(0)).orElse(List.of());
    boolean withSource = heading.size() == HEADING.size() + 1;
    var expected = new ArrayList<>(HEADING);
    if (withSource) {
      expected.add(SOURCE);
    }
    if (!heading.equals(expected)) {
      checks.addFault("/lines/1", BAD_FORMAT, String.join(",", HEADING));
      return List.of();
    }
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        day("/lines/" + (i + 1), lines.get(i), expected);
      }
    }
    if (days.isEmpty() && checks.faults().isEmpty()) {
      checks.addFault("/file", MISSING);
    }
    return days;
  }

  private void day(String pointer, String line, List<String> heading) {
    var fields = fields(line).filter(found -> found.size() == heading.size());
    if (fields.isEmpty()) {
      checks.addFault(pointer, BAD_FORMAT, String.join(",", heading));
      return;
    }
    var values = fields.get();
    var date = date(pointer, values.get(0));
    String worked = values.get(1);
    boolean isKnown = worked.equals("true") || worked.equals("false");
    checks.require(isKnown, pointer + "/worked", UNKNOWN_VALUE, "true, false");
    if (heading.size() > HEADING.size()) {
      checks.require(
          values.get(HEADING.size()).equals(document),
          pointer + "/" + SOURCE,
          UNKNOWN_VALUE,
          document);
    }
    if (isKnown && date.isPresent()) {
      days.add(new Line(pointer, date.get(), worked.equals("true"), values.get(2)));
    }
  }

  private Optional<LocalDate> date(String pointer, String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException noDate) {
      checks.addFault(pointer + "/date", BAD_FORMAT, "yyyy-MM-dd");
      return Optional.empty();
    }
  }

  /** The values of a line without surrounding blanks; empty if a quotation is not closed. */
  private static Optional<List<String>> fields(String line) {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      if (character == '"') {
        boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (doubled) {
          field.append(character);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (character == ',' && !quoted) {
        fields.add(field.toString().strip());
        field.setLength(0);
      } else {
        field.append(character);
      }
    }
    fields.add(field.toString().strip());
    return quoted ? Optional.empty() : Optional.of(fields);
  }
}
