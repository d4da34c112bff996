package org.infoshare.time.deadline;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.bench.OwnDatabase;
import org.infoshare.time.calendar.WorkCalendars;

/** A node that sweeps: each step in a transaction of its own, over one kept connection. */
final class Node implements SweepSteps, AutoCloseable {

  private final Connection connection;
  private final DeadlineTurns turns;

  Node(OwnDatabase database, Clock clock, Function<Connection, PassedHandler> handler)
      throws SQLException {
    connection = database.connect();
    connection.setAutoCommit(false);
    var sql = OwnDatabase.sql(connection);
    turns =
        new DeadlineTurns(
            sql,
            new WorkCalendars(sql),
            GeneratedDeadlines.SETTINGS,
            List.of(handler.apply(connection)),
            List.of(),
            clock);
  }

  void sweep() {
    new Sweeping(this).sweep();
  }

  @Override
  public int countAnew(int most) {
    return committed(turns.countAnew(most));
  }

  @Override
  public int tick(int most) {
    return committed(turns.tick(most));
  }

  @Override
  public List<UUID> waiting(int most) {
    return committed(turns.waiting(most));
  }

  @Override
  public int follow(List<UUID> passed) {
    return committed(turns.follow(passed));
  }

  @Override
  public void failed(UUID passed, UUID reference) {
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
