package org.infoshare.time.deadline;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.infoshare.bench.OwnDatabase;
import org.infoshare.time.calendar.WorkCalendars;

/** Somebody who extends deadlines that are not due, one every few milliseconds. */
final class User implements Callable<List<Double>> {

  private static final long BETWEEN = 20;

  private final OwnDatabase database;
  private final Clock clock;
  private final int first;
  private final int last;
  private final AtomicBoolean enough;

  User(OwnDatabase database, Clock clock, int first, int last, AtomicBoolean enough) {
    this.database = database;
    this.clock = clock;
    this.first = first;
    this.last = last;
    this.enough = enough;
  }

  /** The time that each extension took, with its commit, in milliseconds. */
  @Override
  public List<Double> call() throws SQLException, InterruptedException {
    var latencies = new ArrayList<Double>();
    var random = new Random(first);
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      var sql = OwnDatabase.sql(connection);
      var deadlines =
          new Deadlines(sql, new WorkCalendars(sql), GeneratedDeadlines.SETTINGS, clock);
      while (!enough.get()) {
        var of =
            new DeadlineKey(GeneratedDeadlines.KIND, "c" + (first + random.nextInt(last - first)));
        long begin = System.nanoTime();
        deadlines.extend(of, 1, "configured", "bench", "复杂");
        connection.commit();
        latencies.add((System.nanoTime() - begin) / 1e6);
        TimeUnit.MILLISECONDS.sleep(BETWEEN);
      }
    }
    return latencies;
  }
}
