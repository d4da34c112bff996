package org.infoshare.catalogue.workbook;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infoshare.foundation.spreadsheet.Cell;
import org.infoshare.foundation.spreadsheet.SheetRow;

/** The row of headings of a sheet, with the column that each heading means. */
final class Headings {

  /** A title and notes may come before the headings. */
  static final int MAX_ROW = 10;

  private static final int MIN_KNOWN = 3;

  /** No heading is longer, with its remark in brackets. */
  private static final int MAX_LENGTH = 128;

  private static final Map<String, Column> KNOWN = known();

  private final SheetRow row;
  private final Map<Integer, Column> columns = new TreeMap<>();
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);

  private Headings(SheetRow row) {
    this.row = row;
  }

  /** The headings in a row; empty if fewer than three are known. */
  static Optional<Headings> find(SheetRow row) {
    long knownCount = row.cells().values().stream().filter(cell -> column(cell) != null).count();
    return knownCount < MIN_KNOWN ? Optional.empty() : Optional.of(new Headings(row));
  }

  /** Reads the columns, and reports unknown and duplicate ones. */
  void read(WorkbookFaults faults) {
    row.cells()
        .forEach(
            (place, cell) -> {
              var column = column(cell);
              if (column != null && places.containsKey(column)) {
                faults.atHeading(
                    row.number(),
                    place,
                    cell.text(),
                    WorkbookReason.HEADING_REPEATED,
                    SheetRow.columnLetters(places.get(column)));
              } else if (column != null) {
                columns.put(place, column);
                places.put(column, place);
              } else if (!Column.IGNORED.contains(plain(cell.text()))) {
                faults.atHeading(row.number(), place, cell.text(), WorkbookReason.HEADING_UNKNOWN);
              }
            });
  }

  int row() {
    return row.number();
  }

  /** The columns by their place in the sheet. */
  Map<Integer, Column> columns() {
    return columns;
  }

  /** The place of a column; null if the sheet lacks it. */
  Integer place(Column column) {
    return places.get(column);
  }

  /** The heading of a column as the sheet writes it, or as it should. */
  String headingOf(Column column) {
    Integer place = places.get(column);
    return place == null ? column.heading() : row.cells().get(place).text();
  }

  private static Column column(Cell cell) {
    if (cell.text().length() > MAX_LENGTH) {
      return null;
    }
    String plain = plain(cell.text());
    var column = KNOWN.get(plain);
    return column == null ? KNOWN.get(withoutBrackets(plain)) : column;
  }

  /** The heading in half width, without spaces and the marks of mandatory columns. */
  static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}*★☆:]+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The heading without a remark at the end: {@code 共享类型(必填)}. */
  private static String withoutBrackets(String plain) {
    return plain.replaceAll("(\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】|〔[^〔〕]*〕)+$", "");
  }

  private static Map<String, Column> known() {
    var columns = new HashMap<String, Column>();
    for (var column : Column.values()) {
      column.headings().forEach(heading -> columns.put(plain(heading), column));
    }
    return columns;
  }
}
