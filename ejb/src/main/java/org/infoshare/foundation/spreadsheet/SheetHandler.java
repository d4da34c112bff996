package org.infoshare.foundation.spreadsheet;

import static org.infoshare.foundation.spreadsheet.SpreadsheetReason.TOO_MANY_COLUMNS;
import static org.infoshare.foundation.spreadsheet.SpreadsheetReason.TOO_MANY_ROWS;

import java.util.TreeMap;
import java.util.function.Consumer;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.spreadsheet.Cell.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Passes on the rows of a sheet while its XML is parsed, in the order of the file. */
final class SheetHandler extends DefaultHandler {

  private final CellValues values;
  private final WorkbookBounds bounds;
  private final Consumer<SheetRow> rows;

  private final TreeMap<Integer, Cell> cells = new TreeMap<>();
  private final CellText raw = new CellText();
  private int row;
  private int column = -1;
  private String type;
  private String style;
  private boolean formula;
  private boolean inValue;
  private boolean phonetic;

  SheetHandler(CellValues values, WorkbookBounds bounds, Consumer<SheetRow> rows) {
    this.values = values;
    this.bounds = bounds;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    switch (name) {
      case "row" -> beginRow(attributes.getValue("r"));
      case "c" -> beginCell(attributes);
      case "f" -> formula = true;
      case "rPh" -> phonetic = true;
      case "v", "t" -> inValue = !phonetic;
      default -> {
        // layout
      }
    }
  }

  private void beginRow(String number) {
    int next = number == null ? row + 1 : whole(number);
    // A row out of its order would be reported under a wrong number.
    if (next <= row) {
      throw new Refusal(SpreadsheetReason.BROKEN);
    }
    row = next;
    column = -1;
    cells.clear();
  }

  private void beginCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : column(reference);
    type = attributes.getValue("t");
    style = attributes.getValue("s");
    formula = false;
    raw.clear();
  }

  @Override
  public void endElement(String uri, String name, String prefixed) {
    switch (name) {
      case "row" -> endRow();
      case "c" -> endCell();
      case "rPh" -> phonetic = false;
      case "v", "t" -> inValue = false;
      default -> {
        // layout
      }
    }
  }

  private void endCell() {
    Cell cell = values.of(type, style, raw.toString());
    if (cell == null && formula && raw.isEmpty() && type == null) {
      cell = new Cell(Kind.UNCOMPUTED, "");
    }
    if (cell == null) {
      return;
    }
    if (column >= bounds.maxColumns()) {
      throw new Refusal(TOO_MANY_COLUMNS, bounds.maxColumns());
    }
    cells.put(column, cell);
  }

  private void endRow() {
    if (cells.isEmpty()) {
      return;
    }
    if (row > bounds.maxRows()) {
      throw new Refusal(TOO_MANY_ROWS, bounds.maxRows());
    }
    rows.accept(new SheetRow(row, cells));
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inValue) {
      raw.append(characters, start, length);
    }
  }

  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && i < 4; i++) {
      char letter = reference.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + letter - 'A' + 1;
    }
    if (column == 0) {
      throw new Refusal(SpreadsheetReason.BROKEN);
    }
    return column - 1;
  }

  private static int whole(String number) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException malformed) {
      throw new Refusal(SpreadsheetReason.BROKEN);
    }
  }
}
