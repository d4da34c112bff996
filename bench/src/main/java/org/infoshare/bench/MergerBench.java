package org.infoshare.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures the merger of a large department on a platform of its own, beside users whose commands
 * have to wait for it. A wrong count ends it without a figure.
 */
public final class MergerBench {

  private static final String INTO = "health";
  private static final int USERS = 2;
  private static final long BEFORE = 5_000;

  private final Superuser database;
  private final RestCalls platform;
  private final PrintStream out;
  private final int entries;
  private final int open;
  private final int grants;
  private final AtomicInteger refused = new AtomicInteger();

  private MergerBench(Superuser database, RestCalls platform, PrintStream out) {
    this.database = database;
    this.platform = platform;
    this.out = out;
    entries = Plan.number("merger.entries", 1_000, 1, 100_000);
    open = Plan.number("merger.open", 5_000, 1, 1_000_000);
    grants = Plan.number("merger.grants", 10_000, 1, 1_000_000);
  }

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    Path home = Plan.path("infoshare.bench.home");
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    try (var platform = Bench.started(home);
        var database = Superuser.of(home, platform.database().url())) {
      new MergerBench(database, new RestCalls(platform.base(), client), System.out).measure();
    }
  }

  private void measure()
      throws IOException, SQLException, InterruptedException, ExecutionException {
    String entry = fill();
    out.printf("%,d entries, %,d open requests, %,d grants%n", entries, open, grants);
    baseline();

    var enough = new AtomicBoolean();
    var users = users(entry, enough);
    // Users before and after, so that what they waited for is seen beside what they did not.
    Thread.sleep(BEFORE);
    String load = Conditions.loadAverage();
    long begin = System.nanoTime();
    platform.post(
        "operator",
        "/departments/" + Prepared.PROVIDER + "/merger",
        Map.of("into", INTO, "document", "机构改革方案"));
    double seconds = (System.nanoTime() - begin) / 1e9;
    Thread.sleep(BEFORE);
    enough.set(true);

    check("catalogue_entry", "provider", entries + 1);
    check("access_grant", "provider", grants + 1);
    check("sharing_request", "provider", open + grants + 2);
    var latencies = new ArrayList<Double>();
    for (var user : users) {
      latencies.addAll(user.get());
    }
    var ascending = latencies.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    out.printf(
        "the merger %.1f s; users: %d commands, p50 %.1f ms, the longest waits %.0f and %.0f ms,"
            + " %d refused; load average %s before%n",
        seconds,
        ascending.length,
        ascending[ascending.length / 2],
        ascending[ascending.length - 1],
        ascending[ascending.length - 2],
        refused.get(),
        load);
  }

  /** The least that could be done: the same rows in plain statements, undone afterwards. */
  private void baseline() throws SQLException {
    long begin = System.nanoTime();
    database.run("begin");
    for (String table : List.of("catalogue_entry", "sharing_request", "access_grant")) {
      database.run(
          "update %s set provider = '%s' where provider = '%s'"
              .formatted(table, INTO, Prepared.PROVIDER));
    }
    database.run("rollback");
    out.printf(
        "baseline: three plain updates of the same rows %.1f s%n",
        (System.nanoTime() - begin) / 1e9);
  }

  private String fill() throws IOException, SQLException, InterruptedException {
    var preparation = new Preparation(platform);
    var prepared = preparation.prepare(1);
    String entry = prepared.entry();
    String granted = "id = '" + prepared.grant() + "'";
    String answered = "id = (select request_id from access_grant where " + granted + ")";
    String path = preparation.file(entry);
    String waiting = path.substring(path.lastIndexOf('/') + 1);

    var copies = new Copies(database);
    String code = "'307001/' || (1000000 + i)";
    copies.of(
        "catalogue_entry",
        "o.code = '" + entry + "'",
        entries,
        "'code', " + code + ", 'sequence', 1000000 + i, 'name', '桥梁登记' || i");
    for (String table : List.of("entry_version", "entry_item", "published_item")) {
      copies.of(table, "o.entry_code = '" + entry + "'", entries, "'entry_code', " + code);
    }
    copies.of("sharing_request", "o." + answered, grants, answeredCopy());
    copies.of(
        "access_grant",
        "o." + granted,
        grants,
        "'id', %s, 'request_id', %s".formatted(Copies.id("g", "i"), Copies.id("r", "i")));
    copies.of(
        "sharing_request",
        "o.id = '" + waiting + "'",
        open,
        "'id', " + Copies.id("w", "i") + ", 'application', null, 'application_place', null");
    copies.of(
        "deadline",
        "o.case_id = '" + waiting + "'",
        open,
        "'id', gen_random_uuid(), 'case_id', " + Copies.id("w", "i"));
    database.run("analyze");
    return entry;
  }

  private static String answeredCopy() {
    return "'id', %s, 'grant_id', %s, 'application', null, 'application_place', null"
        .formatted(Copies.id("r", "i"), Copies.id("g", "i"));
  }

  private List<Future<List<Double>>> users(String entry, AtomicBoolean enough) {
    var pool = Executors.newFixedThreadPool(USERS);
    var users = new ArrayList<Future<List<Double>>>();
    for (int i = 0; i < USERS; i++) {
      users.add(pool.submit(() -> draft(entry, enough)));
    }
    pool.shutdown();
    return users;
  }

  /** Prepares requests, one after the other; how long each took in milliseconds. */
  private List<Double> draft(String entry, AtomicBoolean enough)
      throws IOException, InterruptedException {
    var latencies = new ArrayList<Double>();
    while (!enough.get()) {
      long begin = System.nanoTime();
      var answer = platform.attempt("psb.staff", "/requests", Preparation.request(entry));
      latencies.add((System.nanoTime() - begin) / 1e6);
      if (answer.statusCode() == 503) {
        refused.incrementAndGet();
      } else if (answer.statusCode() != 200 && answer.statusCode() != 201) {
        throw new BenchFailed("A command was answered with: " + answer.body());
      }
    }
    return latencies;
  }

  private void check(String table, String column, int least) throws SQLException {
    long left = count(table, column, Prepared.PROVIDER);
    long taken = count(table, column, INTO);
    if (left > 0 || taken < least) {
      throw new BenchFailed(
          "%s: %d left, %d of at least %d handed over".formatted(table, left, taken, least));
    }
  }

  private long count(String table, String column, String department) throws SQLException {
    return Long.parseLong(
        database.ask(
            "select count(*) from %s where %s = '%s'".formatted(table, column, department)));
  }
}
