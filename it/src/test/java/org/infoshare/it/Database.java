package org.infoshare.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.infoshare.launcher.Platform;

/**
 * The database as its owner sees it: for what no wire could bring about. Its one connection per
 * platform is kept, as opening one takes longer than what it is opened for, and ends with the
 * database.
 */
record Database(Platform platform) {

  private static final Map<Platform, Connection> CONNECTIONS = new ConcurrentHashMap<>();
  private static final int PATIENCE = 10;

  /** Runs a statement and returns how many rows it changed. */
  int run(String statement, Object... values) {
    return with(statement, values, PreparedStatement::executeUpdate);
  }

  /** The one value that a query finds. */
  String text(String query, Object... values) {
    return with(
        query,
        values,
        prepared -> {
          try (var row = prepared.executeQuery()) {
            row.next();
            return row.getString(1);
          }
        });
  }

  long number(String query, Object... values) {
    return Long.parseLong(text(query, values));
  }

  /** What is done with a statement that has its values. */
  private interface Work<T> {
    T on(PreparedStatement prepared) throws SQLException;
  }

  private <T> T with(String statement, Object[] values, Work<T> work) {
    var connection = CONNECTIONS.compute(platform, Database::usable);
    synchronized (connection) {
      try (var prepared = connection.prepareStatement(statement)) {
        for (int i = 0; i < values.length; i++) {
          prepared.setObject(i + 1, values[i]);
        }
        return work.on(prepared);
      } catch (SQLException e) {
        throw new IllegalStateException(statement, e);
      }
    }
  }

  /** The same connection, unless its database was stopped or killed meanwhile. */
  private static Connection usable(Platform platform, Connection kept) {
    try {
      return kept != null && kept.isValid(PATIENCE) ? kept : platform.database().connectAsOwner();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
