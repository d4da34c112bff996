package org.infoshare.catalogue.formcheck;

import static org.infoshare.catalogue.formcheck.FormCheckReason.SHEET_WITHOUT_FIELD_COLUMN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.infoshare.catalogue.source.PlainName;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.spreadsheet.Cell;
import org.infoshare.foundation.spreadsheet.SheetRow;
import org.infoshare.foundation.spreadsheet.WorkbookBounds;
import org.infoshare.foundation.spreadsheet.XlsxReader;

/**
 * Reads the fields of a form from the first sheet of a workbook: the headings identify the columns
 * with names and hints, in any order. Rows before the headings are skipped.
 */
final class FormSheetReader {

  private static final WorkbookBounds BOUNDS = new WorkbookBounds(1_000, 50, 20_000_000);
  private static final int MAX_HEADING_ROW = 20;

  /** The possible headings of the column with names, the most certain first. */
  private static final List<String> NAMES =
      List.of(
          "字段中文名称",
          "字段中文名",
          "字段名称",
          "字段名",
          "表单字段",
          "字段",
          "数据项名称",
          "数据项",
          "信息项名称",
          "信息项",
          "填报项目",
          "填报项",
          "填写项目",
          "填写项",
          "中文名称",
          "项目名称",
          "项目",
          "名称",
          "field name",
          "field",
          "name",
          "label");

  /** The possible headings of the column with hints. */
  private static final List<String> HINTS =
      List.of(
          "填写说明",
          "填报说明",
          "字段说明",
          "填写提示",
          "提示",
          "说明",
          "备注",
          "hint",
          "hints",
          "description",
          "remark",
          "remarks",
          "note",
          "notes",
          "comment",
          "comments");

  /** No heading is longer, with its remark in brackets. */
  private static final int MAX_HEADING_LENGTH = 64;

  private final List<FormField> fields = new ArrayList<>();
  private Integer names;
  private Integer hints;

  private FormSheetReader() {}

  /**
   * Reads the fields in their order; rows without a name are skipped.
   *
   * @throws Refusal with a {@link org.infoshare.foundation.spreadsheet.SpreadsheetReason} if it is
   *     not a spreadsheet or too large, {@code sheet-without-field-column} if no column has the
   *     heading of names
   */
  static List<FormField> read(byte[] sheet) {
    var reader = new FormSheetReader();
    XlsxReader.read(sheet, BOUNDS, reader::accept);
    reader.requireHeadings();
    return reader.fields;
  }

  private void accept(SheetRow row) {
    if (names == null) {
      if (row.number() > MAX_HEADING_ROW) {
        requireHeadings();
      }
      column(row, NAMES).ifPresent(nameColumn -> names = nameColumn);
      hints = column(row, HINTS).orElse(null);
      return;
    }
    var name = row.cells().get(names);
    if (name != null) {
      Cell hint = hints == null ? null : row.cells().get(hints);
      fields.add(new FormField(name.text(), hint == null ? null : hint.text()));
    }
  }

  private void requireHeadings() {
    if (names == null) {
      throw new Refusal(SHEET_WITHOUT_FIELD_COLUMN, MAX_HEADING_ROW, String.join("、", NAMES));
    }
  }

  /**
   * The column with the most certain of the headings; of two with the same heading, the left one.
   */
  private static Optional<Integer> column(SheetRow row, List<String> headings) {
    var columns = new HashMap<String, Integer>();
    row.cells()
        .forEach(
            (column, cell) -> {
              if (cell.text().length() <= MAX_HEADING_LENGTH) {
                columns.merge(PlainName.of(cell.text()), column, Math::min);
              }
            });
    return headings.stream()
        .map(heading -> columns.get(PlainName.of(heading)))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
