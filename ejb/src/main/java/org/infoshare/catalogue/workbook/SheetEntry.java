package org.infoshare.catalogue.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Json;

/** The rows of one entry, combined into its description. */
final class SheetEntry {

  private static final String UNCONDITIONAL = "UNCONDITIONAL";
  private static final String NOT_SHARED = "NOT_SHARED";

  private final int firstRow;
  private final ObjectNode content = JsonNodeFactory.instance.objectNode();
  private final ArrayNode items = JsonNodeFactory.instance.arrayNode();
  private final List<Integer> itemRows = new ArrayList<>();
  private final Map<Column, Integer> rowOf = new EnumMap<>(Column.class);
  private final Map<Column, Set<Integer>> unreadable = new EnumMap<>(Column.class);
  private String code;
  private int rows;

  SheetEntry(int firstRow) {
    this.firstRow = firstRow;
  }

  int firstRow() {
    return firstRow;
  }

  /** The number of its rows. */
  int rows() {
    return rows;
  }

  /** The code in the file; null for a new entry. */
  String code() {
    return code;
  }

  void code(String stated) {
    code = stated;
  }

  /**
   * The version of the text that the file was exported from; null if the file does not state it.
   */
  Integer lockVersion() {
    var stated = content.get(Column.LOCK_VERSION.field());
    return stated == null ? null : stated.intValue();
  }

  /** Starts another row. */
  void addRow() {
    rows++;
  }

  /**
   * Sets a value of the entry.
   *
   * @return the earlier row with a different value; null if there is none
   */
  Integer put(Column column, int row, JsonNode value) {
    Integer earlierRow = rowOf.putIfAbsent(column, row);
    if (earlierRow == null) {
      set(content, column.field(), value);
      return null;
    }
    return value.equals(get(column.field())) ? null : earlierRow;
  }

  /** Adds the item of a row. */
  void addItem(int row, Map<Column, JsonNode> values) {
    var item = items.addObject();
    values.forEach((column, value) -> item.set(column.field(), value));
    itemRows.add(row);
  }

  /** Records that a cell could not be read and was already reported. */
  void markUnreadable(Column column, int row) {
    unreadable.computeIfAbsent(column, key -> new HashSet<>()).add(row);
  }

  /** Whether a fault only follows from a cell that could not be read. */
  boolean isReported(FieldFault fault) {
    var column = Column.ofPointer(fault.pointer());
    var rows = unreadable.getOrDefault(column, Set.of());
    return column.isOfItem() ? rows.contains(rowOf(fault)) : !rows.isEmpty();
  }

  /** The row of a faulty field of the description. */
  int rowOf(FieldFault fault) {
    String[] steps = fault.pointer().split("/", -1);
    if (steps.length > 2 && steps[1].equals("items")) {
      return itemRows.get(Integer.parseInt(steps[2]));
    }
    return rowOf.getOrDefault(Column.ofPointer(fault.pointer()), firstRow);
  }

  /** The entry's value in that column, as on the wires; null if it has none. */
  String valueOf(Column column) {
    return get(column.field()).asText(null);
  }

  /** The value in the rows for the field at fault; a missing node if there is none. */
  JsonNode valueAt(FieldFault fault) {
    String[] steps = fault.pointer().split("/", 3);
    return steps[1].equals("items") && steps.length > 2
        ? items.at("/" + steps[2])
        : content.at(fault.pointer());
  }

  /** The first row of an item with the same value as the one at fault. */
  int firstDuplicateRow(FieldFault fault) {
    String[] steps = fault.pointer().split("/", -1);
    var value = valueAt(fault);
    int item = 0;
    while (!items.get(item).path(steps[3]).equals(value)) {
      item++;
    }
    return itemRows.get(item);
  }

  int rowOf(Column column) {
    return rowOf.getOrDefault(column, firstRow);
  }

  /** The description in the rows. */
  NewEntry description() {
    var fields = content.deepCopy();
    if (!items.isEmpty()) {
      fields.set("items", items);
    }
    Column.PLATFORM_COLUMNS.forEach(column -> fields.remove(column.field()));
    return normalized(fields);
  }

  /** Whether the rows are equal to an entry's description, as far as cells can show. */
  boolean matches(NewEntry content) {
    ObjectNode fields = Json.mapper().valueToTree(content);
    return description().equals(normalized((ObjectNode) TrimmedTexts.trim(fields)));
  }

  /**
   * The guide has one column for conditions and legal bases, and puts the word itself if there is
   * no condition.
   */
  private static NewEntry normalized(ObjectNode fields) {
    String sharing = fields.path("sharing").asText();
    String condition = fields.path("condition").asText("");
    if (sharing.equals(UNCONDITIONAL) && (condition.startsWith("无条件") || condition.equals("无"))) {
      fields.remove("condition");
    } else if (sharing.equals(NOT_SHARED)
        && !condition.isEmpty()
        && !fields.hasNonNull("legalBasis")) {
      fields.put("legalBasis", condition);
      fields.remove("condition");
    }
    try {
      return Json.lenientReader().forType(NewEntry.class).readValue(fields);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private JsonNode get(String field) {
    return content.at("/" + field);
  }

  private static void set(ObjectNode target, String field, JsonNode value) {
    int slash = field.indexOf('/');
    if (slash < 0) {
      target.set(field, value);
    } else {
      target.withObjectProperty(field.substring(0, slash)).set(field.substring(slash + 1), value);
    }
  }
}
