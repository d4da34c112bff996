package org.infoshare.time.deadline;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.infoshare.bench.OwnDatabase;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.KeyedHash;

/**
 * Measures the sweep over a million running deadlines, some of which are due. It is compared with
 * one plain statement over the same rows, and runs beside users who extend other deadlines in the
 * meantime.
 *
 * <p>It runs what the timer runs, on PostgreSQL, without the server. A wrong count ends it without
 * a figure.
 */
public final class SweepBench {

  private static final Caller PLATFORM = new Caller("platform", null, Set.of());
  private static final int USERS = 2;

  /**
   * The number of days on which some deadlines expire, and the deadline that is over on the first
   * of them.
   */
  private static final int PASSINGS = 4;

  private static final int FEWEST = 5;
  private static final LocalDate LAST = LocalDate.of(2026, 5, 11);

  /** The number of days on which the others were received, and their number of working days. */
  private static final int DAYS = 20;

  private static final int LONG = 50;

  private final OwnDatabase database;
  private final PrintStream out;
  private final GeneratedDeadlines deadlines;
  private final int open;
  private final int due;

  private SweepBench(OwnDatabase database, PrintStream out, int open, int due) throws SQLException {
    this.database = database;
    this.out = out;
    this.open = open;
    this.due = due;
    deadlines = new GeneratedDeadlines(database);
  }

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    try (var database = new OwnDatabase()) {
      new SweepBench(
              database,
              System.out,
              Integer.getInteger("infoshare.bench.deadlines.open", 1_000_000),
              Integer.getInteger("infoshare.bench.deadlines.due", 50_000))
          .measure();
    }
  }

  private void measure() throws SQLException, InterruptedException, ExecutionException {
    fill();
    plain();
    var quiet = new AtomicBoolean();
    var alone = users(GeneratedDeadlines.at("2026-05-12T00:00:05"), quiet);
    TimeUnit.SECONDS.sleep(10);
    tell("users, nobody sweeps", 10, latencies(alone, quiet));

    passing("2026-05-12", 1, "nothing follows, one node", connection -> new Following(null, null));
    passing("2026-05-13", 1, "the case moves, one node", this::moving);
    passing("2026-05-14", 1, "the case moves with evidence, one node", this::recording);
    passing("2026-05-15", 2, "the case moves with evidence, two nodes", this::recording);
    calendar();
  }

  /** Adds the deadlines that expire on four days, and all others, which have fifty working days. */
  private void fill() throws SQLException {
    long begin = System.nanoTime();
    for (int i = 0; i < PASSINGS; i++) {
      deadlines.add(due, LocalDate.of(2026, 4, 30), FEWEST + i, LAST.plusDays(i));
    }
    int rest = open - deadlines.cases();
    for (int i = 0; i < DAYS; i++) {
      deadlines.add(rest / DAYS, LocalDate.of(2026, 4, 1).plusDays(i), LONG, LAST);
    }
    deadlines.settle();
    out.printf(
        "%,d limits, of which %,d pass on each of %d days; made in %.0f s; %s, with indexes %s%n",
        deadlines.cases(),
        due,
        PASSINGS,
        (System.nanoTime() - begin) / 1e9,
        database.ask("select pg_size_pretty(pg_table_size('deadline'))"),
        database.ask("select pg_size_pretty(pg_total_relation_size('deadline'))"));
  }

  /**
   * Measures the least work that the first day needs: one statement, which is rolled back
   * afterwards.
   */
  private void plain() throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      long begin = System.nanoTime();
      int rows =
          statement.executeUpdate(
              "update deadline set stage = 'EXPIRED', next_at = null"
                  + " where next_at <= '2026-05-11T16:00:05Z'");
      expect(due, rows, "in one statement");
      out.printf(
          "baseline: one plain update of the same rows  %.1f s%n",
          (System.nanoTime() - begin) / 1e9);
      connection.rollback();
    }
    deadlines.settle();
  }

  /** Measures one midnight, with users who extend other deadlines in the meantime. */
  private void passing(
      String day, int nodes, String what, Function<Connection, DeadlineExpiryHandler> handler)
      throws SQLException, InterruptedException, ExecutionException {
    var clock = GeneratedDeadlines.at(day + "T00:00:05");
    long passed = number("select count(*) from deadline where stage = 'EXPIRED'");
    long told = number("select count(*) from notice");
    var enough = new AtomicBoolean();
    var latencies = users(clock, enough);
    double seconds = sweep(clock, nodes, handler);
    tell(due + " pass, " + what, seconds, latencies(latencies, enough));
    expect(passed + due, number("select count(*) from deadline where stage = 'EXPIRED'"), "passed");
    expect(told + 3L * due, number("select count(*) from notice"), "notices");
    expect(
        passed + due, number("select count(*) from expired_deadline where try_at is null"), "done");
    expect(0, number("select count(*) from expired_deadline where try_at is not null"), "undone");
  }

  /** Measures a notice that makes a day that is ahead of all other deadlines a day off. */
  private void calendar() throws SQLException, InterruptedException, ExecutionException {
    var clock = GeneratedDeadlines.at("2026-05-15T09:00:05");
    database.run(
        "insert into working_day (day, worked, name) values ('2026-06-10', false, '临时安排')");
    try (var connection = database.connect()) {
      new CalendarChanges(OwnDatabase.sql(connection), clock).changed(Year.of(2026));
    }
    var enough = new AtomicBoolean();
    var latencies = users(clock, enough);
    double seconds = sweep(clock, 1, connection -> new Following(null, null));
    long moved = number("select count(*) from deadline_event where kind = 'MOVED'");
    tell(moved + " move with the calendar, one node", seconds, latencies(latencies, enough));
    expect(open - (long) PASSINGS * due, moved, "moved");
  }

  private double sweep(Clock clock, int nodes, Function<Connection, DeadlineExpiryHandler> handler)
      throws SQLException, InterruptedException, ExecutionException {
    var pool = Executors.newFixedThreadPool(nodes);
    try {
      long begin = System.nanoTime();
      var running = new ArrayList<Future<?>>();
      for (int i = 0; i < nodes; i++) {
        running.add(
            pool.submit(
                () -> {
                  try (var node = new Node(database, clock, handler)) {
                    node.sweep();
                  }
                  return null;
                }));
      }
      for (var one : running) {
        one.get();
      }
      return (System.nanoTime() - begin) / 1e9;
    } finally {
      pool.shutdown();
    }
  }

  private List<Future<List<Double>>> users(Clock clock, AtomicBoolean enough) {
    var pool = Executors.newFixedThreadPool(USERS);
    var users = new ArrayList<Future<List<Double>>>();
    int first = PASSINGS * due + 1;
    for (int i = 0; i < USERS; i++) {
      users.add(pool.submit(new User(database, clock, first + i, deadlines.cases(), enough)));
    }
    pool.shutdown();
    return users;
  }

  private static double[] latencies(List<Future<List<Double>>> users, AtomicBoolean enough)
      throws InterruptedException, ExecutionException {
    enough.set(true);
    var all = new ArrayList<Double>();
    for (var user : users) {
      all.addAll(user.get());
    }
    return all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  private void tell(String what, double seconds, double[] ascending) {
    out.printf(
        "%-52s %6.1f s; users: %5d calls, p50 %.1f, p95 %.1f, p99 %.1f, most %.1f ms; load %.1f%n",
        what,
        seconds,
        ascending.length,
        percentile(ascending, 50),
        percentile(ascending, 95),
        percentile(ascending, 99),
        ascending[ascending.length - 1],
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private DeadlineExpiryHandler moving(Connection connection) {
    return new Following(OwnDatabase.sql(connection), null);
  }

  private DeadlineExpiryHandler recording(Connection connection) {
    var sql = OwnDatabase.sql(connection);
    return new Following(
        sql, new EvidenceLedger(sql, new KeyedHash("5a".repeat(32)), Clock.systemUTC()));
  }

  /**
   * The work of a feature: it locks its case, moves it, and records that.
   *
   * @param sql null if nothing follows
   * @param evidence null if nothing is recorded
   */
  private record Following(Sql sql, EvidenceLedger evidence) implements DeadlineExpiryHandler {

    @Override
    public Map<String, Consequence> consequences() {
      return Map.of(GeneratedDeadlines.KIND, this::onExpiry);
    }

    private void onExpiry(Expiry expiry) {
      if (sql == null) {
        return;
      }
      String id = expiry.key().caseId();
      sql.useHandle(
          handle -> {
            handle.execute("select from bench_case where id = ? for update", id);
            handle.execute(
                "update bench_case set stage = 'UNANSWERED', version = version + 1 where id = ?",
                id);
          });
      if (evidence != null) {
        evidence.record(
            expiry.describe(
                Act.of(PLATFORM, "request-unanswered")
                    .subject(id)
                    .concerning("cab")
                    .concerning("edu")));
      }
    }
  }

  private long number(String question) throws SQLException {
    return Long.parseLong(database.ask(question));
  }

  private static void expect(long expected, long found, String what) {
    if (expected != found) {
      throw new IllegalStateException(found + " " + what + " instead of " + expected);
    }
  }

  private static double percentile(double[] ascending, int percent) {
    return ascending[Math.max(0, (int) Math.ceil(percent / 100.0 * ascending.length) - 1)];
  }
}
