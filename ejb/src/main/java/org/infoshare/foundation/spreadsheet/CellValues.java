package org.infoshare.foundation.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.infoshare.foundation.spreadsheet.Cell.Kind;

/** Interprets the raw value of a cell, with the texts and styles of its workbook. */
final class CellValues {

  /** The number of digits that a spreadsheet program shows of a number. */
  private static final MathContext DISPLAYED_DIGITS = new MathContext(15);

  private static final int MAX_SCALE = 40;

  /**
   * The maximum number of characters of a number: more digits than any number with a meaning has.
   */
  private static final int MAX_NUMBER_LENGTH = 400;

  /** The last day that a spreadsheet program can show, 9999-12-31. */
  private static final double LAST_DAY = 2_958_466;

  private final SharedStrings texts;
  private final StylesTable styles;
  private final boolean is1904;

  CellValues(SharedStrings texts, StylesTable styles, boolean is1904) {
    this.texts = texts;
    this.styles = styles;
    this.is1904 = is1904;
  }

  /**
   * The cell; null if it is blank.
   *
   * @param type the attribute {@code t}; null for a number
   * @param style the attribute {@code s}; null for the default one
   * @param raw the content of the cell in the file
   */
  Cell of(String type, String style, String raw) {
    return switch (type == null ? "n" : type) {
      case "s" -> text(texts.get(number(raw)));
      case "inlineStr", "str" -> text(EscapedText.unescape(raw));
      case "b" -> raw.isBlank() ? null : new Cell(Kind.BOOLEAN, flag(raw));
      case "e" -> new Cell(Kind.ERROR, raw.strip());
      case "d" -> text(raw);
      default -> numeric(raw.strip(), style);
    };
  }

  private static Cell text(String text) {
    return text == null || text.isBlank() ? null : new Cell(Kind.TEXT, text.strip());
  }

  private static String flag(String raw) {
    return raw.strip().equals("1") || raw.strip().equalsIgnoreCase("true") ? "TRUE" : "FALSE";
  }

  private Cell numeric(String raw, String style) {
    if (raw.isEmpty()) {
      return null;
    }
    if (raw.length() > MAX_NUMBER_LENGTH) {
      return new Cell(Kind.TEXT, raw);
    }
    try {
      double value = Double.parseDouble(raw);
      if (isDate(style) && value >= 0 && value < LAST_DAY) {
        return new Cell(Kind.DATE, date(value));
      }
      return new Cell(Kind.NUMBER, plain(raw));
    } catch (NumberFormatException malformed) {
      return new Cell(Kind.TEXT, raw);
    }
  }

  private boolean isDate(String style) {
    int number = style == null ? 0 : number(style);
    if (number < 0 || number >= styles.getNumCellStyles()) {
      return false;
    }
    var format = styles.getStyleAt(number);
    return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
  }

  private String date(double value) {
    var time = DateUtil.getLocalDateTime(value, is1904, true).truncatedTo(ChronoUnit.SECONDS);
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toString();
  }

  private static String plain(String raw) {
    var exact = new BigDecimal(raw).round(DISPLAYED_DIGITS);
    if (Math.abs(exact.scale()) > MAX_SCALE) {
      return raw;
    }
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  private static int number(String raw) {
    try {
      return Integer.parseInt(raw.strip());
    } catch (NumberFormatException malformed) {
      return -1;
    }
  }
}
