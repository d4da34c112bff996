package org.infoshare.time.deadline;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.bench.OwnDatabase;
import org.infoshare.time.calendar.WorkCalendars;

/** A node that sweeps: each step is a transaction of its own, and all use one connection. */
final class Node implements DeadlineSteps, AutoCloseable {

  private final Connection connection;
  private final DeadlineProcessor turns;

  Node(OwnDatabase database, Clock clock, Function<Connection, DeadlineExpiryHandler> handler)
      throws SQLException {
    connection = database.connect();
    connection.setAutoCommit(false);
    var sql = OwnDatabase.sql(connection);
    turns =
        new DeadlineProcessor(
            sql,
            new WorkCalendars(sql),
            GeneratedDeadlines.SETTINGS,
            List.of(handler.apply(connection)),
            List.of(),
            clock);
  }

  void sweep() {
    new DeadlineJob(this).run();
  }

  @Override
  public int recount(int most) {
    return committed(turns.recount(most));
  }

  @Override
  public int advance(int most) {
    return committed(turns.advance(most));
  }

  @Override
  public List<UUID> findExpired(int most) {
    return committed(turns.findExpired(most));
  }

  @Override
  public int handleExpired(List<UUID> passed) {
    return committed(turns.handleExpired(passed));
  }

  @Override
  public void retryLater(UUID passed, UUID reference) {
    throw new IllegalStateException("What follows from " + passed + " failed");
  }

  private <T> T committed(T result) {
    try {
      connection.commit();
      return result;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
