package org.infoshare.foundation.platform;

import org.jdbi.v3.core.mapper.reflect.ColumnNameMatcher;

/**
 * Which column a component of a record is read from: {@code entryVersion} from {@code
 * entry_version}. Each statement compares all of one with all of the other, so nothing is made on
 * the way, as Jdbi's own do.
 */
final class RecordColumnNameMatcher implements ColumnNameMatcher {

  /** Stands between the prefix of what is nested and the name of its component. */
  private static final char PREFIX_SEPARATOR = '.';

  @Override
  public boolean columnNameMatches(String column, String component) {
    return endOfMatch(column, component) == column.length();
  }

  @Override
  public boolean columnNameStartsWith(String column, String prefix) {
    return endOfMatch(column, prefix) >= 0;
  }

  /** Where the name ends in the column, separators apart; -1 where it does not stand there. */
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
