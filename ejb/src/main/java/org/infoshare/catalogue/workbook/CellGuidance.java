package org.infoshare.catalogue.workbook;

import java.util.function.Predicate;
import org.infoshare.catalogue.description.CodeListValue;
import org.infoshare.catalogue.description.FormatClass;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Text;

/**
 * Explains the allowed values of a column to the person who corrects a cell, in the words of the
 * sheet and not of the wires.
 */
final class CellGuidance {

  private static final Text WHOLE_NUMBER =
      new Text("整数,只写数字,如 20", "a whole number in digits only, such as 20");
  private static final Text DEGREES =
      new Text(
          "十进制度数,最多六位小数,如 113.264385",
          "decimal degrees with at most six decimals, such as 113.264385");
  private static final Text CODE =
      new Text("分类代码、斜线和顺序号,如 101001/1", "classification code, slash and number, such as 101001/1");
  private static final Text FIELD_NAME =
      new Text(
          "以小写字母开头,其后为字母或数字,共 1 至 40 个字符,如 idNumber",
          "a lower-case letter, then letters and digits, 1 to 40 characters in all, such as idNumber");
  private static final Text TERM =
      new Text(
          "1 至 64 个字母、数字、点、下划线或连字符,如 DE00010",
          "1 to 64 letters, digits, dots, underscores or hyphens, such as DE00010");
  private static final Text PLAIN = new Text("不含控制字符的文本", "a text without control characters");
  private static final Text YES_OR_NO = new Text("是、否", "是 (yes), 否 (no)");

  private final CodeListTexts codeTexts;

  CellGuidance(CodeListTexts codeTexts) {
    this.codeTexts = codeTexts;
  }

  /** The form of a text in that column. */
  static Text form(Column column) {
    return switch (column) {
      case CODE, RELATED -> CODE;
      case FIELD_NAME -> FIELD_NAME;
      case TERM -> TERM;
      default ->
          switch (column.kind()) {
            case INTEGER -> WHOLE_NUMBER;
            case DECIMAL -> DEGREES;
            default -> PLAIN;
          };
    };
  }

  /** The allowed words of a cell in that column. */
  Text choices(Column column) {
    return column.kind() == Column.Kind.FLAG ? YES_OR_NO : choices(column, any -> true);
  }

  private Text choices(Column column, Predicate<CodeListValue> filter) {
    return codeTexts.choices(column.list(), filter);
  }

  /**
   * Explains a fault of the catalogue in terms of the sheet: rows instead of pointers, words
   * instead of constants, and the correct values.
   */
  Text explain(FieldFault fault, Column column, SheetEntry entry) {
    return switch (fault.code()) {
      case "missing" -> missing(fault, column);
      case "bad-format" -> Text.of(PlatformReason.BAD_FORMAT, form(column));
      case "duplicate" -> Text.of(PlatformReason.DUPLICATE, twin(fault, column, entry));
      case "unknown-value" -> column == Column.TYPE ? typeOfKey() : fault.text();
      case "format-type-not-of-class" -> formatType(entry);
      default -> fault.text();
    };
  }

  private Text missing(FieldFault fault, Column column) {
    var allowed =
        switch (column.kind()) {
          case CODE, FLAG -> choices(column);
          case INTEGER, DECIMAL -> form(column);
          default -> column == Column.FIELD_NAME ? FIELD_NAME : null;
        };
    return allowed == null
        ? fault.text()
        : new Text(
            "必须填写:" + allowed.chinese() + "。", "This must be given: " + allowed.english() + ".");
  }

  /** The place of the earlier duplicate. */
  private static Text twin(FieldFault fault, Column column, SheetEntry entry) {
    if (column == Column.RELATED) {
      return new Text("本单元格中前面的代码", "a code before it in this cell");
    }
    int row = entry.firstDuplicateRow(fault);
    return new Text("第 " + row + " 行", "row " + row);
  }

  private Text typeOfKey() {
    return Text.of(
        PlatformReason.UNKNOWN_VALUE,
        choices(Column.TYPE, type -> ItemType.valueOf(type.value()).canBeKey()));
  }

  private Text formatType(SheetEntry entry) {
    String formatClass = entry.valueOf(Column.FORMAT_CLASS);
    var named = choices(Column.FORMAT_CLASS, value -> value.value().equals(formatClass));
    if (FormatClass.SERVICE.name().equals(formatClass)) {
      return new Text(
          "格式分类为“" + named.chinese() + "”时须留空。",
          "Must be blank where the format class is " + named.english() + ".");
    }
    var fitting =
        choices(
            Column.FORMAT_TYPE, type -> type.parent() == null || type.parent().equals(formatClass));
    return new Text(
        "格式分类为“" + named.chinese() + "”时只能填:" + fitting.chinese() + "。",
        "With the format class " + named.english() + " one of: " + fitting.english() + ".");
  }
}
