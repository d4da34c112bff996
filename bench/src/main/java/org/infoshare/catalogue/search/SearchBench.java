package org.infoshare.catalogue.search;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.infoshare.bench.OwnDatabase;

/**
 * Measures the faceted search at growing sizes of the catalogue, compared with plain ways to find
 * the same.
 *
 * <p>It calls what the service calls, on PostgreSQL, without HTTP and sign-in. A wrong count ends
 * it without a figure.
 */
public final class SearchBench {

  private static final int CALLERS = 2;
  private static final int PAGE = 20;
  private static final int EXACT = 20_000;
  private static final int PUT = 500;
  private static final double MILLI = 1e6;

  private final BenchDatabase database;
  private final PrintStream out;
  private final long nanos;
  private final int rounds;

  private SearchBench(BenchDatabase database, PrintStream out, long nanos, int rounds) {
    this.database = database;
    this.out = out;
    this.nanos = nanos;
    this.rounds = rounds;
  }

  /** The call that one caller repeats. */
  @FunctionalInterface
  private interface Call {
    void on(Connection connection) throws SQLException;
  }

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    var sizes =
        Stream.of(
                System.getProperty("infoshare.bench.search.sizes", "10000,100000,1000000")
                    .split(",", -1))
            .map(Integer::valueOf)
            .toList();
    long seconds = Long.getLong("infoshare.bench.search.seconds", 2);
    int rounds = Integer.getInteger("infoshare.bench.search.rounds", 5);
    try (var database = new BenchDatabase()) {
      var bench = new SearchBench(database, System.out, seconds * 1_000_000_000L, rounds);
      int present = 0;
      for (int size : sizes) {
        bench.fill(present, size);
        bench.measure(size);
        present = size;
      }
    }
  }

  private void fill(int from, int until) throws SQLException, IOException {
    long begin = System.nanoTime();
    database.fill(from, until);
    long copied = System.nanoTime();
    database.index();
    out.printf(
        "%n%,d entries: copied %,d more in %.1f s, indexed all in %.1f s; load average %.2f%n",
        until,
        until - from,
        (copied - begin) / 1e9,
        (System.nanoTime() - copied) / 1e9,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    for (String relation : List.of("search_entry", "search_entry_tokens", "search_content")) {
      out.printf(
          "  %-20s %s%n",
          relation, database.ask("select pg_size_pretty(pg_table_size('" + relation + "'))"));
    }
  }

  private void measure(int size) throws SQLException, InterruptedException, ExecutionException {
    var calls = new LinkedHashMap<String, Call>();
    calls.put(
        "0.1 %, two characters", search(GeneratedCatalogue.RARE.substring(0, 2), size / 1000));
    calls.put("0.1 %, four characters", search(GeneratedCatalogue.RARE, size / 1000));
    calls.put("10 %, two characters", search(GeneratedCatalogue.FREQUENT.substring(2), size / 10));
    calls.put("10 %, four characters", search(GeneratedCatalogue.FREQUENT, size / 10));
    calls.put("10 %, two, no facets", searchPlainly(GeneratedCatalogue.FREQUENT.substring(2)));
    calls.put("no word, all entries", search(null, size));
    calls.put("baseline: like, 0.1 %", like(GeneratedCatalogue.RARE.substring(0, 2), size / 1000));
    calls.put("baseline: like, 10 %", like(GeneratedCatalogue.FREQUENT.substring(2), size / 10));
    calls.put("baseline: by key", byKey());
    out.printf(
        "  %-24s %8s %9s %9s %9s   %s%n",
        "quietest of " + rounds + " rounds",
        "calls",
        "p50 ms",
        "p95 ms",
        "p99 ms",
        "p95 ms of each round (load average)");
    for (Call call : calls.values()) {
      run(call, nanos / 4);
    }
    var measured = new LinkedHashMap<String, List<double[]>>();
    var told = new LinkedHashMap<String, StringBuilder>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Call> call : calls.entrySet()) {
        var latencies = run(call.getValue(), nanos);
        measured.computeIfAbsent(call.getKey(), none -> new ArrayList<>()).add(latencies);
        told.computeIfAbsent(call.getKey(), none -> new StringBuilder())
            .append(
                " %.1f (%.0f)"
                    .formatted(
                        percentile(latencies, 95),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
      }
    }
    measured.forEach((name, each) -> tell(name, each, told.get(name)));
    putSome(size);
  }

  /** Prints the round that was least disturbed by the rest of the machine. */
  private void tell(String name, List<double[]> rounds, CharSequence each) {
    var quietest =
        rounds.stream().min(Comparator.comparingDouble(one -> percentile(one, 95))).orElseThrow();
    out.printf(
        "  %-24s %8d %9.2f %9.2f %9.2f  %s%n",
        name,
        quietest.length,
        percentile(quietest, 50),
        percentile(quietest, 95),
        percentile(quietest, 99),
        each);
  }

  private static Call search(String q, long expected) {
    return connection -> {
      var found =
          new HitQueries(OwnDatabase.sql(connection), Vocabulary.LITERAL)
              .search(query(q, true), PAGE, EXACT);
      boolean right =
          found.estimated()
              ? Math.abs(found.total() - expected) < expected / 5
              : found.total() == expected && expected <= EXACT;
      if (!right || found.results().size() != Math.min(PAGE, expected)) {
        throw new IllegalStateException(q + ": " + found.total() + " instead of " + expected);
      }
    };
  }

  private static Call searchPlainly(String q) {
    return connection ->
        new HitQueries(OwnDatabase.sql(connection), Vocabulary.LITERAL)
            .search(query(q, false), PAGE, EXACT);
  }

  private static SearchQuery query(String q, boolean facets) {
    return new SearchQuery(q, null, null, null, null, null, null, null, PAGE, null, facets);
  }

  private static Call like(String word, long expected) {
    return connection -> {
      try (var query =
          connection.prepareStatement(
              """
              select count(*) from search_entry
              where name like ? or items like ? or summary like ?
              """)) {
        for (int i = 1; i <= 3; i++) {
          query.setString(i, "%" + word + "%");
        }
        try (var row = query.executeQuery()) {
          row.next();
          if (row.getLong(1) != expected) {
            throw new IllegalStateException("like " + word + ": " + row.getLong(1));
          }
        }
      }
    };
  }

  private static Call byKey() {
    String code = GeneratedCatalogue.entry(77).code();
    return connection -> {
      try (var query =
          connection.prepareStatement("select content from search_content where code = ?")) {
        query.setString(1, code);
        try (var row = query.executeQuery()) {
          if (!row.next()) {
            throw new IllegalStateException("no " + code);
          }
        }
      }
    };
  }

  private void putSome(int size) throws SQLException {
    try (var connection = database.connect()) {
      var index = new IndexedEntries(OwnDatabase.sql(connection));
      long begin = System.nanoTime();
      for (int i = 0; i < PUT; i++) {
        index.put(List.of(GeneratedCatalogue.entry(Math.floorMod(i * 7919, size))));
      }
      out.printf(
          "  put again, each in a transaction of its own: %.2f ms an entry%n",
          (System.nanoTime() - begin) / MILLI / PUT);
    }
  }

  private double[] run(Call call, long length)
      throws SQLException, InterruptedException, ExecutionException {
    var callers = Executors.newFixedThreadPool(CALLERS);
    try {
      var callables = new ArrayList<Callable<double[]>>();
      for (int i = 0; i < CALLERS; i++) {
        callables.add(() -> again(call, length));
      }
      var latencies = new ArrayList<double[]>();
      for (var caller : callers.invokeAll(callables)) {
        latencies.add(caller.get());
      }
      return latencies.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    } finally {
      callers.shutdown();
    }
  }

  private double[] again(Call call, long length) throws SQLException {
    var latencies = new ArrayList<Double>();
    try (var connection = database.connect()) {
      long end = System.nanoTime() + length;
      while (System.nanoTime() < end || latencies.isEmpty()) {
        long begin = System.nanoTime();
        call.on(connection);
        latencies.add((System.nanoTime() - begin) / MILLI);
      }
    }
    return latencies.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double percentile(double[] ascending, int percent) {
    return ascending[Math.max(0, (int) Math.ceil(percent / 100.0 * ascending.length) - 1)];
  }
}
