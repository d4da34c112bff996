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
import org.infoshare.catalogue.entry.NewEntry;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Json;

/** The rows of one entry, put together to its description. */
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

  /** How many rows it has. */
  int rows() {
    return rows;
  }

  /** The code that the file states; null for a new entry. */
  String code() {
    return code;
  }

  void code(String stated) {
    code = stated;
  }

  /** The state of the text that the file was exported from; null where it does not say. */
  Integer lockVersion() {
    var stated = content.get(Column.LOCK_VERSION.field());
    return stated == null ? null : stated.intValue();
  }

  /** Begins a further row. */
  void addRow() {
    rows++;
  }

  /**
   * A value of the entry.
   *
   * @return the row that says otherwise; null if none does
   */
  Integer put(Column column, int row, JsonNode value) {
    Integer given = rowOf.putIfAbsent(column, row);
    if (given == null) {
      set(content, column.field(), value);
      return null;
    }
    return value.equals(get(column.field())) ? null : given;
  }

  /** Adds the item of a row. */
  void addItem(int row, Map<Column, JsonNode> values) {
    var item = items.addObject();
    values.forEach((column, value) -> item.set(column.field(), value));
    itemRows.add(row);
  }

  /** Keeps in mind that a cell could not be read and that this was told. */
  void markUnreadable(Column column, int row) {
    unreadable.computeIfAbsent(column, any -> new HashSet<>()).add(row);
  }

  /** Whether a fault only follows from a cell that could not be read. */
  boolean isReported(FieldFault fault) {
    var column = Column.ofPointer(fault.pointer());
    var rows = unreadable.getOrDefault(column, Set.of());
    return column.isOfItem() ? rows.contains(rowOf(fault)) : !rows.isEmpty();
  }

  /** The row that is at fault with a field of the description. */
  int rowOf(FieldFault fault) {
    String[] steps = fault.pointer().split("/", -1);
    if (steps.length > 2 && steps[1].equals("items")) {
      return itemRows.get(Integer.parseInt(steps[2]));
    }
    return rowOf.getOrDefault(Column.ofPointer(fault.pointer()), firstRow);
  }

  /** The value of the entry in that column, by the word of the wires; null where it has none. */
  String valueOf(Column column) {
    return get(column.field()).asText(null);
  }

  /** What the rows say in the field at fault; missing where they say nothing. */
  JsonNode valueAt(FieldFault fault) {
    String[] steps = fault.pointer().split("/", 3);
    return steps[1].equals("items") && steps.length > 2
        ? items.at("/" + steps[2])
        : content.at(fault.pointer());
  }

  /** The first row of an item that says the same as the one at fault. */
  int firstDuplicateRow(FieldFault fault) {
    String[] steps = fault.pointer().split("/", -1);
    var same = valueAt(fault);
    int item = 0;
    while (!items.get(item).path(steps[3]).equals(same)) {
      item++;
    }
    return itemRows.get(item);
  }

  int rowOf(Column column) {
    return rowOf.getOrDefault(column, firstRow);
  }

  /** What the rows say of the entry. */
  NewEntry description() {
    var whole = content.deepCopy();
    if (!items.isEmpty()) {
      whole.set("items", items);
    }
    Column.PLATFORM_COLUMNS.forEach(column -> whole.remove(column.field()));
    return normalized(whole);
  }

  /** Whether the rows say nothing else than what an entry says, as far as cells can tell. */
  boolean matches(NewEntry content) {
    ObjectNode whole = Json.mapper().valueToTree(content);
    return description().equals(normalized((ObjectNode) TrimmedTexts.trim(whole)));
  }

  /**
   * The guide has one column for conditions and legal bases, and puts the word itself where there
   * is no condition.
   */
  private static NewEntry normalized(ObjectNode whole) {
    String sharing = whole.path("sharing").asText();
    String condition = whole.path("condition").asText("");
    if (sharing.equals(UNCONDITIONAL) && (condition.startsWith("无条件") || condition.equals("无"))) {
      whole.remove("condition");
    } else if (sharing.equals(NOT_SHARED)
        && !condition.isEmpty()
        && !whole.hasNonNull("legalBasis")) {
      whole.put("legalBasis", condition);
      whole.remove("condition");
    }
    try {
      return Json.lenientReader().forType(NewEntry.class).readValue(whole);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private JsonNode get(String field) {
    return content.at("/" + field);
  }

  private static void set(ObjectNode into, String field, JsonNode value) {
    int slash = field.indexOf('/');
    if (slash < 0) {
      into.set(field, value);
    } else {
      into.withObjectProperty(field.substring(0, slash)).set(field.substring(slash + 1), value);
    }
  }
}
