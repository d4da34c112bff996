package org.infoshare.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The work of the database for one call of a method, counted while nothing else is called. */
final class DatabaseWork {

  private static final int SHOWN = 88;

  /** Long enough for every session to take over the settings, and for the sealing to catch up. */
  private static final long PAUSE_MILLIS = 2_000;

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
    database.set("set log_parameter_max_length = 0", "set log_line_prefix = 'bench %p '");
    try {
      for (Method method : methods) {
        report(method, out);
      }
    } finally {
      database.set("reset log_parameter_max_length", "reset log_line_prefix");
    }
  }

  private void report(Method method, PrintStream out)
      throws IOException, SQLException, InterruptedException {
    Thread.sleep(PAUSE_MILLIS);
    long position = database.walPosition();
    var unwatched = load.times(method, calls);
    Thread.sleep(PAUSE_MILLIS);
    long written = database.walPosition() - position;

    database.set("set log_min_duration_statement = 0");
    Thread.sleep(PAUSE_MILLIS);
    long begin = Files.size(log);
    load.times(method, calls);
    String lines = readFrom(begin);
    database.set("reset log_min_duration_statement");
    print(method, unwatched, written, StatementLog.read(lines), out);
  }

  private String readFrom(long begin) throws IOException {
    try (var in = Files.newInputStream(log)) {
      in.skipNBytes(begin);
      return new String(in.readAllBytes(), UTF_8);
    }
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
