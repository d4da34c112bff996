package org.infoshare.foundation.persistence;

import org.jdbi.v3.core.mapper.reflect.ColumnNameMatcher;

/**
 * Matches the component of a record with its column: {@code entryVersion} with {@code
 * entry_version}. Each statement compares all components with all columns, so the comparison
 * allocates nothing, unlike Jdbi's own matchers.
 */
final class RecordColumnNameMatcher implements ColumnNameMatcher {

  /** The separator between the prefix of a nested record and the name of its component. */
  private static final char PREFIX_SEPARATOR = '.';

  @Override
  public boolean columnNameMatches(String column, String component) {
    return endOfMatch(column, component) == column.length();
  }

  @Override
  public boolean columnNameStartsWith(String column, String prefix) {
    return endOfMatch(column, prefix) >= 0;
  }

  /**
   * The end of the name in the column, apart from separators; -1 if the column does not begin with
   * it.
   */
  private static int endOfMatch(String column, String name) {
    int at = 0;
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter == '_' || letter == PREFIX_SEPARATOR) {
        continue;
      }
      while (at < column.length() && column.charAt(at) == '_') {
        at++;
      }
      if (at == column.length() || column.charAt(at) != Character.toLowerCase(letter)) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
