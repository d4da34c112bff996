package org.infoshare.foundation.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes an xlsx workbook sheet by sheet, with only the latest rows in memory.
 *
 * <p>Every text is written as text and never as a formula. A text that would become a formula in a
 * careless copy ({@code = + - @}) gets the mark by which spreadsheet programs treat it as text.
 */
public final class XlsxWriter implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int MAX_DIGITS = 15;
  private static final int WIDTH = 18 * 256;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final CellStyle heading;
  private final CellStyle text;
  private final CellStyle quoted;
  private SXSSFSheet sheet;
  private int row;

  public XlsxWriter() {
    workbook.setCompressTempFiles(true);
    // Otherwise every part is written as if it were larger than 4 GiB, which some readers refuse.
    workbook.setZip64Mode(Zip64Mode.AsNeeded);
    var bold = workbook.createFont();
    bold.setBold(true);
    heading = workbook.createCellStyle();
    heading.setFont(bold);
    heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    short asText = workbook.createDataFormat().getFormat("@");
    text = workbook.createCellStyle();
    text.setDataFormat(asText);
    quoted = workbook.createCellStyle();
    quoted.setDataFormat(asText);
    quoted.setQuotePrefixed(true);
  }

  /** Starts a further sheet with its headings, which stay visible. */
  public void startSheet(String name, List<String> headings) {
    sheet = workbook.createSheet(name);
    sheet.createFreezePane(0, 1);
    row = 0;
    var cells = sheet.createRow(row++);
    for (int i = 0; i < headings.size(); i++) {
      sheet.setColumnWidth(i, WIDTH);
      var cell = cells.createCell(i);
      cell.setCellStyle(heading);
      cell.setCellValue(EscapedText.escape(headings.get(i)));
    }
  }

  /**
   * Writes a row.
   *
   * @param values texts and numbers; null leaves a cell blank
   */
  public void writeRow(List<?> values) {
    var cells = sheet.createRow(row++);
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value instanceof Integer number) {
        cells.createCell(i).setCellValue(number);
      } else if (value instanceof BigDecimal number && number.precision() <= MAX_DIGITS) {
        cells.createCell(i).setCellValue(number.doubleValue());
      } else if (value != null) {
        String written = value.toString();
        var cell = cells.createCell(i);
        cell.setCellStyle(looksLikeFormula(written) ? quoted : text);
        cell.setCellValue(EscapedText.escape(written));
      }
    }
  }

  /**
   * Offers the cells of another sheet's column as choices in a column of this one.
   *
   * @param choices the range of the words, such as {@code 'Codes'!$A$2:$A$9}
   */
  public void addChoices(int column, int lastRow, String choices) {
    var validations = sheet.getDataValidationHelper();
    var offered =
        validations.createValidation(
            validations.createFormulaListConstraint(choices),
            new CellRangeAddressList(1, lastRow, column, column));
    // A national code or a wire value is as valid as the word.
    offered.setShowErrorBox(false);
    sheet.addValidationData(offered);
  }

  /** Writes the workbook; nothing may follow. */
  public void writeTo(OutputStream out) throws IOException {
    workbook.write(out);
  }

  /** The workbook as one array. */
  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try {
      writeTo(bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }
}
