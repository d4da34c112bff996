package org.infoshare.catalogue.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.infoshare.catalogue.description.CodeListValue;
import org.infoshare.foundation.spreadsheet.SheetRow;
import org.infoshare.foundation.spreadsheet.XlsxWriter;

/**
 * The sheet of entries, with one row for each item, and with the code lists beside it.
 *
 * <p>The columns of the entry are repeated on each of its rows, so that the sheet may be sorted.
 */
final class EntrySheet implements AutoCloseable {

  private static final String ENTRIES = "信息资源目录";
  private static final String LISTS = "代码表";
  private static final int VALIDATED_ROWS = 10_000;

  private final XlsxWriter writer = new XlsxWriter();
  private final List<Column> columns;
  private final CodeListTexts codeTexts;
  private final List<String> lists;
  private int rows;

  /**
   * @param columns the columns to write, in this order
   */
  EntrySheet(List<Column> columns, CodeListTexts codeTexts) {
    this.columns = List.copyOf(columns);
    this.codeTexts = codeTexts;
    this.lists =
        List.copyOf(
            columns.stream()
                .map(Column::list)
                .filter(list -> list != null)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    writer.startSheet(ENTRIES, columns.stream().map(Column::heading).toList());
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).list() != null) {
        writer.addChoices(i, VALIDATED_ROWS, choices(columns.get(i).list()));
      }
    }
  }

  /** A sheet with all columns, as in an export. */
  static EntrySheet ofAllColumns(CodeListTexts codeTexts) {
    return new EntrySheet(Arrays.asList(Column.values()), codeTexts);
  }

  /** The number of rows written, without the headings. */
  int rows() {
    return rows;
  }

  /**
   * Writes an entry.
   *
   * @param entry its fields by their wire names, and those of the special columns
   */
  void entry(JsonNode entry) {
    for (JsonNode item : entry.path("items")) {
      var values = new ArrayList<Object>();
      for (var column : columns) {
        values.add(cell(column, (column.isOfItem() ? item : entry).at("/" + column.field())));
      }
      writer.writeRow(values);
      rows++;
    }
  }

  private Object cell(Column column, JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    return switch (column.kind()) {
      case INTEGER -> value.intValue();
      case DECIMAL -> value.decimalValue();
      default -> codeTexts.cellText(column, value);
    };
  }

  /** The finished file, with the code lists on the second sheet. */
  byte[] finish() {
    var headings = new ArrayList<String>();
    for (var list : lists) {
      var column =
          columns.stream().filter(one -> list.equals(one.list())).findFirst().orElseThrow();
      headings.add(column.heading());
      headings.add("代码");
    }
    writer.startSheet(LISTS, headings);
    int maxLength =
        lists.stream().mapToInt(list -> codeTexts.valuesOf(list).size()).max().orElse(0);
    for (int i = 0; i < maxLength; i++) {
      var values = new ArrayList<Object>();
      for (var list : lists) {
        var value = i < codeTexts.valuesOf(list).size() ? codeTexts.valuesOf(list).get(i) : null;
        values.add(value == null ? null : codeTexts.chinese(list, value.value()));
        values.add(value == null ? null : codeOf(value));
      }
      writer.writeRow(values);
    }
    return writer.bytes();
  }

  private static String codeOf(CodeListValue value) {
    return value.nationalCode();
  }

  private String choices(String list) {
    String letters = SheetRow.columnLetters(2 * lists.indexOf(list));
    return "'%s'!$%s$2:$%s$%d"
        .formatted(LISTS, letters, letters, codeTexts.valuesOf(list).size() + 1);
  }

  @Override
  public void close() {
    writer.close();
  }
}
