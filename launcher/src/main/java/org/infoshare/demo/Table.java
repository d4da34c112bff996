package org.infoshare.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table that comes with the program: lines of values that are separated by commas, with the names
 * of the columns first. No value contains a comma or a quotation mark.
 *
 * @param rows the values by column, in the order of the columns
 */
record Table(List<Map<String, Object>> rows) {

  Table {
    rows = List.copyOf(rows);
  }

  /**
   * @param resource its place on the class path
   * @throws IllegalStateException if a line has too few or too many values, or a quotation mark
   */
  static Table read(String resource) throws IOException {
    try (var stream = Table.class.getResourceAsStream(resource);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String[] columns = reader.readLine().split(",", -1);
      var rows = new ArrayList<Map<String, Object>>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        rows.add(row(columns, line));
      }
      return new Table(rows);
    }
  }

  Set<Object> values(String column) {
    return rows.stream().map(row -> row.get(column)).collect(Collectors.toUnmodifiableSet());
  }

  /** The values of a column that occur in more than one row. */
  Set<Object> repeated(String column) {
    var seen = new HashSet<>();
    return rows.stream()
        .map(row -> row.get(column))
        .filter(value -> !seen.add(value))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Object> row(String[] columns, String line) {
    String[] values = line.split(",", -1);
    if (values.length != columns.length || line.indexOf('"') >= 0) {
      throw new IllegalStateException("This is not a row of " + columns.length + ": " + line);
    }
    var row = new LinkedHashMap<String, Object>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], values[i]);
    }
    return row;
  }
}
