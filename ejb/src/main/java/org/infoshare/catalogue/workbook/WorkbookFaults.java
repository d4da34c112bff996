package org.infoshare.catalogue.workbook;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.foundation.spreadsheet.SheetRow;

/** The errors in one workbook: all are counted, the first ones are stored. */
final class WorkbookFaults {

  private static final Comparator<Fault> BY_PLACE =
      Comparator.comparingInt(Fault::row).thenComparingInt(Fault::place);

  /** An error at its place; -1 if it concerns the whole file or a column that the sheet lacks. */
  private record Fault(int row, int place, WorkbookError error) {}

  /** The number of characters of a cell that an error quotes; the sheet has the rest. */
  private static final int MAX_VALUE_LENGTH = 100;

  private final int maxKept;
  private final PriorityQueue<Fault> kept = new PriorityQueue<>(BY_PLACE.reversed());
  private final Set<Column> absent = EnumSet.noneOf(Column.class);
  private Headings headings;
  private int count;

  /**
   * @param maxStored the maximum number of stored errors: the first ones in the sheet
   */
  WorkbookFaults(int maxStored) {
    this.maxKept = maxStored;
  }

  void setHeadings(Headings found) {
    headings = found;
  }

  boolean isEmpty() {
    return count == 0;
  }

  int count() {
    return count;
  }

  /** The stored errors, ordered by row and column. */
  List<WorkbookError> errors() {
    return kept.stream().sorted(BY_PLACE).map(Fault::error).toList();
  }

  /** Adds an error of the whole file. */
  void ofFile(Refusal refusal) {
    add(-1, -1, null, null, refusal.reason().code(), refusal.text());
  }

  void ofFile(Reason reason, Object... arguments) {
    add(-1, -1, null, null, reason.code(), Text.of(reason, arguments));
  }

  /** Adds an error of a heading, which may be unknown. */
  void atHeading(int row, int place, String heading, Reason reason, Object... arguments) {
    add(row, place, heading, heading, reason.code(), Text.of(reason, arguments));
  }

  /**
   * Adds an error of a cell.
   *
   * @param value the text of the cell; null if it is unknown
   */
  void at(int row, Column column, String value, Reason reason, Object... arguments) {
    at(row, column, value, reason.code(), Text.of(reason, arguments));
  }

  /**
   * Adds a fault that the catalogue found in a field. A column that the sheet lacks is reported
   * only once.
   */
  void at(int row, Column column, String value, FieldFault fault) {
    boolean missing = fault.code().equals(PlatformReason.MISSING.code());
    if (!missing || headings.place(column) != null) {
      at(row, column, value, fault.code(), fault.text());
    } else if (absent.add(column)) {
      at(
          headings.row(),
          column,
          null,
          WorkbookReason.HEADING_MISSING.code(),
          Text.of(WorkbookReason.HEADING_MISSING, column.heading(), row));
    }
  }

  private void at(int row, Column column, String value, String code, Text text) {
    Integer place = headings.place(column);
    add(row, place == null ? -1 : place, headings.headingOf(column), value, code, text);
  }

  private void add(int row, int place, String heading, String value, String code, Text text) {
    count++;
    kept.add(
        new Fault(
            row,
            place,
            new WorkbookError(
                row < 0 ? null : row,
                place < 0 ? null : SheetRow.columnLetters(place),
                heading,
                beginning(value),
                code,
                text.chinese(),
                text.english())));
    if (kept.size() > maxKept) {
      kept.poll();
    }
  }

  private static String beginning(String value) {
    return value == null || value.codePointCount(0, value.length()) <= MAX_VALUE_LENGTH
        ? value
        : value.substring(0, value.offsetByCodePoints(0, MAX_VALUE_LENGTH)) + "…";
  }
}
