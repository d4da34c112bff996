package org.infoshare.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The work of the database for one call of a method, counted while nothing else is called. */
final class DatabaseWork {

  private static final int SHOWN = 88;

  private final Superuser database;
  private final Path log;
  private final Load load;
  private final int calls;

  /**
   * @param log the log of PostgreSQL
   * @param calls how many calls of each method are examined
   */
  DatabaseWork(Superuser database, Path log, Load load, int calls) {
    this.database = database;
    this.log = log;
    this.load = load;
    this.calls = calls;
  }

  void report(List<Method> methods, PrintStream out)
      throws IOException, SQLException, InterruptedException {
    for (Method method : methods) {
      report(method, out);
    }
  }

  private void report(Method method, PrintStream out)
      throws IOException, SQLException, InterruptedException {
    Thread.sleep(StatementLog.PAUSE_MILLIS);
    long position = database.walPosition();
    var unwatched = load.times(method, calls);
    Thread.sleep(StatementLog.PAUSE_MILLIS);
    long written = database.walPosition() - position;

    print(
        method,
        unwatched,
        written,
        StatementLog.of(database, log, () -> load.times(method, calls)),
        out);
  }

  private void print(
      Method method, Timings timings, long written, StatementLog statements, PrintStream out) {
    out.printf(
        "  %s: %.2f ms, %.2f statements taking %.2f ms in the database, %.2f commits that write,"
            + " %.0f bytes of WAL (with the sealing)%n",
        method.name(),
        timings.meanMillis(),
        statements.executed() / (double) calls,
        statements.millis() / calls,
        statements.writingTransactions() / (double) calls,
        written / (double) calls);
    statements
        .totals()
        .forEach(
            (sql, total) -> {
              if (total.times() * 20 >= calls) {
                out.printf(
                    "    %5.2f x %6.3f ms  %s%n",
                    total.times() / (double) calls,
                    total.millis() / total.times(),
                    sql.length() <= SHOWN ? sql : sql.substring(0, SHOWN) + "…");
              }
            });
  }
}
