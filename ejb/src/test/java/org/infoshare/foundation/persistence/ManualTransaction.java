package org.infoshare.foundation.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A transaction that goes on beside others, and is rolled back unless it is committed. */
public final class ManualTransaction implements AutoCloseable {

  private final Connection connection;

  public ManualTransaction(DataSource on) {
    try {
      connection = on.getConnection();
      connection.setAutoCommit(false);
    } catch (SQLException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  /** Plain SQL in this transaction. */
  public Sql sql() {
    return Sql.on(new SingleConnectionDataSource(connection));
  }

  public void commit() {
    try {
      connection.commit();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    try {
      connection.rollback();
      connection.close();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
