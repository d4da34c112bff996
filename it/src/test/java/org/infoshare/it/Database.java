package org.infoshare.it;

import java.sql.SQLException;
import org.infoshare.launcher.Platform;

/** The database as its owner sees it: for what no wire could bring about. */
record Database(Platform platform) {

  /** Runs a statement and returns how many rows it changed. */
  int run(String statement, Object... values) {
    try (var connection = platform.database().connectAsOwner();
        var prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** The one value that a query finds. */
  String text(String query, Object... values) {
    try (var connection = platform.database().connectAsOwner();
        var prepared = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setObject(i + 1, values[i]);
      }
      try (var row = prepared.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  long number(String query, Object... values) {
    return Long.parseLong(text(query, values));
  }
}
