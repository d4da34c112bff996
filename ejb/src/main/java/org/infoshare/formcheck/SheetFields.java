package org.infoshare.formcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.infoshare.source.PlainName;
import org.infoshare.spreadsheet.Bounds;
import org.infoshare.spreadsheet.Cell;
import org.infoshare.spreadsheet.Xlsx;

/**
 * The fields of a form as a spreadsheet: the first column of the first sheet has their names, the
 * second their hints. A first row that only says so is a heading.
 */
final class SheetFields {

  private static final Bounds BOUNDS = new Bounds(1_000, 50, 20_000_000);
  private static final Set<String> HEADINGS =
      Set.of("字段", "字段名", "字段名称", "表单字段", "项目", "项目名称", "名称", "field", "fieldname", "name");

  private SheetFields() {}

  /**
   * Reads them in their order; rows without a name are passed over.
   *
   * @throws org.infoshare.platform.Refusal with a {@link
   *     org.infoshare.spreadsheet.SpreadsheetReason} if it is no spreadsheet or too large a one
   */
  static List<FormField> of(byte[] sheet) {
    var fields = new ArrayList<FormField>();
    Xlsx.read(
        sheet,
        BOUNDS,
        row -> {
          var name = row.cells().get(0);
          boolean heading =
              row.number() == 1 && name != null && HEADINGS.contains(PlainName.of(name.text()));
          if (name != null && !heading) {
            Cell hint = row.cells().get(1);
            fields.add(new FormField(name.text(), hint == null ? null : hint.text()));
          }
        });
    return fields;
  }
}
