package org.infoshare.catalogue.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.spreadsheet.Cell;
import org.infoshare.foundation.spreadsheet.SheetRow;
import org.infoshare.foundation.spreadsheet.WorkbookBounds;
import org.infoshare.foundation.spreadsheet.XlsxReader;

/**
 * Reads a sheet as entries. Rows with the same code belong together; without codes, rows with the
 * same name. A row with neither belongs to the entry of the row before it.
 */
final class SheetReader implements Consumer<SheetRow> {

  private final CodeListTexts codeTexts;
  private final WorkbookFaults faults;
  private final WorkbookProvider provider;
  private final Map<String, SheetEntry> byCode = new HashMap<>();
  private final Map<String, SheetEntry> byName = new HashMap<>();
  private final Set<SheetEntry> entries = new LinkedHashSet<>();
  private CellReader cells;
  private Headings headings;
  private SheetEntry latest;

  private SheetReader(CodeListTexts codeTexts, WorkbookFaults faults, WorkbookProvider provider) {
    this.codeTexts = codeTexts;
    this.faults = faults;
    this.provider = provider;
  }

  /**
   * Reads a file.
   *
   * @param faults collects all errors
   * @return the entries, in the order of their first rows
   */
  static List<SheetEntry> readEntries(
      byte[] file,
      WorkbookBounds bounds,
      CodeListTexts codeTexts,
      WorkbookProvider provider,
      WorkbookFaults faults) {
    var reader = new SheetReader(codeTexts, faults, provider);
    try {
      XlsxReader.read(file, bounds, reader);
      reader.conclude();
    } catch (Refusal refusal) {
      faults.ofFile(refusal);
    }
    return new ArrayList<>(reader.entries);
  }

  private void conclude() {
    if (headings == null) {
      faults.ofFile(WorkbookReason.HEADINGS_MISSING, Headings.MAX_ROW);
    } else if (entries.isEmpty() && faults.isEmpty()) {
      faults.ofFile(WorkbookReason.WORKBOOK_EMPTY);
    }
  }

  @Override
  public void accept(SheetRow row) {
    if (headings == null) {
      if (row.number() <= Headings.MAX_ROW) {
        Headings.find(row).ifPresent(this::begin);
      }
      return;
    }
    var values = new EnumMap<Column, Cell>(Column.class);
    row.cells()
        .forEach(
            (place, cell) -> {
              var column = headings.columns().get(place);
              if (column != null) {
                values.put(column, cell);
              }
            });
    if (!values.isEmpty()) {
      read(row.number(), values);
    }
  }

  private void begin(Headings found) {
    headings = found;
    faults.setHeadings(found);
    found.read(faults);
    cells = new CellReader(codeTexts, faults);
  }

  private void read(int row, Map<Column, Cell> values) {
    String code = code(row, values.get(Column.CODE));
    String name = text(row, Column.NAME, values.get(Column.NAME));
    latest = entry(row, code, name);
    if (latest == null) {
      faults.at(row, Column.NAME, null, WorkbookReason.ENTRY_UNNAMED);
      latest = new SheetEntry(row);
    }
    latest.addRow();
    var item = new EnumMap<Column, JsonNode>(Column.class);
    boolean[] hasItem = {false};
    values.forEach(
        (column, cell) -> {
          if (column.isOfItem()) {
            hasItem[0] = true;
            read(row, column, cell, value -> item.put(column, value));
          } else if (column != Column.CODE && column != Column.NAME) {
            read(row, column, cell, value -> ofEntry(row, column, value));
          }
        });
    if (hasItem[0]) {
      latest.addItem(row, item);
    }
  }

  private void read(int row, Column column, Cell cell, Consumer<JsonNode> consumer) {
    cells
        .value(row, column, cell)
        .ifPresentOrElse(consumer, () -> latest.markUnreadable(column, row));
  }

  private void ofEntry(int row, Column column, JsonNode value) {
    provider.check(row, column, value.asText(), faults);
    put(latest, row, column, value);
  }

  private void put(SheetEntry entry, int row, Column column, JsonNode value) {
    Integer earlierRow = entry.put(column, row, value);
    if (earlierRow != null) {
      faults.at(
          row, column, codeTexts.cellText(column, value), WorkbookReason.ENTRY_DIFFERS, earlierRow);
    }
  }

  private String code(int row, Cell cell) {
    String stated = text(row, Column.CODE, cell);
    if (stated == null) {
      return null;
    }
    String code = stated.replace('-', '/');
    if (Catalogue.isEntryCode(code)) {
      return code;
    }
    faults.at(row, Column.CODE, stated, PlatformReason.BAD_FORMAT, CellGuidance.form(Column.CODE));
    return null;
  }

  private String text(int row, Column column, Cell cell) {
    return cell == null ? null : cells.text(row, column, cell).orElse(null);
  }

  private SheetEntry entry(int row, String code, String name) {
    if (code == null && name == null) {
      return latest;
    }
    SheetEntry entry = code != null ? byCode.get(code) : byName.get(key(name));
    if (entry == null) {
      entry = new SheetEntry(row);
      entries.add(entry);
    }
    if (code != null) {
      byCode.put(code, entry);
      entry.code(code);
      entry.put(Column.CODE, row, TextNode.valueOf(code));
    }
    if (name != null) {
      byName.put(key(name), entry);
      put(entry, row, Column.NAME, TextNode.valueOf(name));
    }
    return entry;
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC);
  }

  /** The number of rows of all entries. */
  static int countRows(Collection<SheetEntry> entries) {
    return entries.stream().mapToInt(SheetEntry::rows).sum();
  }
}
