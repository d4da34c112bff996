package org.infoshare.catalogue.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Text;
import org.infoshare.foundation.spreadsheet.Cell;

/** Reads the cells of a column as the value of its field, or reports the fault. */
final class CellReader {

  private static final Set<String> YES = Set.of("是", "1", "TRUE", "Y", "YES", "√");
  private static final Set<String> NO = Set.of("否", "0", "FALSE", "N", "NO", "×");
  private static final Pattern BETWEEN = Pattern.compile("[,,;;、\\s]+");
  private static final int MAX_DIGITS = 40;

  private final CodeListTexts codeTexts;
  private final CellGuidance allowed;
  private final WorkbookFaults faults;

  CellReader(CodeListTexts codeTexts, WorkbookFaults faults) {
    this.codeTexts = codeTexts;
    this.allowed = new CellGuidance(codeTexts);
    this.faults = faults;
  }

  /** The value of a cell; empty if it is at fault, which is then already reported. */
  Optional<JsonNode> value(int row, Column column, Cell cell) {
    return text(row, column, cell).flatMap(text -> value(row, column, text));
  }

  /** The text of a cell, without conversion. */
  Optional<String> text(int row, Column column, Cell cell) {
    String text = cell.text();
    switch (cell.kind()) {
      case ERROR -> faults.at(row, column, text, WorkbookReason.CELL_ERROR, text);
      case UNCOMPUTED -> faults.at(row, column, null, WorkbookReason.FORMULA_WITHOUT_RESULT);
      default -> {
        if (Text.isXmlSafe(text)) {
          return Optional.of(text);
        }
        badFormat(row, column, null);
      }
    }
    return Optional.empty();
  }

  private void badFormat(int row, Column column, String text) {
    faults.at(row, column, text, PlatformReason.BAD_FORMAT, CellGuidance.form(column));
  }

  private Optional<JsonNode> value(int row, Column column, String text) {
    return switch (column.kind()) {
      case TEXT, SPECIAL -> Optional.of(TextNode.valueOf(text));
      case CODE -> code(row, column, text);
      case INTEGER -> integer(row, column, text);
      case DECIMAL -> decimal(row, column, text);
      case FLAG -> flag(row, column, text);
      case LIST -> Optional.of(list(text));
    };
  }

  private Optional<JsonNode> code(int row, Column column, String text) {
    var value = codeTexts.value(column.list(), text);
    if (value.isEmpty()) {
      faults.at(row, column, text, PlatformReason.UNKNOWN_VALUE, allowed.choices(column));
    }
    return value.map(TextNode::valueOf);
  }

  private Optional<JsonNode> integer(int row, Column column, String text) {
    try {
      return Optional.of(IntNode.valueOf(Integer.parseInt(text)));
    } catch (NumberFormatException invalid) {
      badFormat(row, column, text);
      return Optional.empty();
    }
  }

  private Optional<JsonNode> decimal(int row, Column column, String text) {
    if (text.length() <= MAX_DIGITS && text.matches("-?\\d+(\\.\\d+)?")) {
      return Optional.of(DecimalNode.valueOf(new BigDecimal(text)));
    }
    badFormat(row, column, text);
    return Optional.empty();
  }

  private Optional<JsonNode> flag(int row, Column column, String text) {
    String plain = text.toUpperCase(Locale.ROOT);
    if (YES.contains(plain) || NO.contains(plain)) {
      return Optional.of(BooleanNode.valueOf(YES.contains(plain)));
    }
    faults.at(row, column, text, PlatformReason.UNKNOWN_VALUE, allowed.choices(column));
    return Optional.empty();
  }

  private static JsonNode list(String text) {
    var list = JsonNodeFactory.instance.arrayNode();
    Arrays.stream(BETWEEN.split(text)).filter(part -> !part.isEmpty()).forEach(list::add);
    return list;
  }
}
