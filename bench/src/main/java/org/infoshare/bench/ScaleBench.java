package org.infoshare.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.infoshare.launcher.StartRefused;

/**
 * Measures the lists of a large city over REST, page after page: as a department that has many
 * cases, one that has few, and the authority that oversees them all.
 */
public final class ScaleBench {

  /** A list is followed for at most that many pages. */
  private static final int MAX_PAGES = 100;

  private static final int REPEATED = 10;

  /** So many statements of a page are shown, by their first characters. */
  private static final int SHOWN = 3;

  private static final int SHOWN_LENGTH = 140;

  private static final List<String> LISTS =
      List.of(
          "/inbox?scope=DEPARTMENT",
          "/catalogue/entries",
          "/requests",
          "/deadlines",
          "/datasets",
          "/quality/reports",
          "/evidence",
          "/notices",
          "/grants");

  private final RestCalls calls;
  private final Superuser database;
  private final Path log;
  private final PrintStream out;

  private ScaleBench(RestCalls calls, Superuser database, Path log, PrintStream out) {
    this.calls = calls;
    this.database = database;
    this.log = log;
    this.out = out;
  }

  public static void main(String[] arguments) throws InterruptedException {
    try {
      run(Plan.path("infoshare.bench.home"));
    } catch (BenchFailed | StartRefused | IOException | SQLException e) {
      System.err.println("The bench has no result: " + e);
      System.exit(1);
    }
  }

  private static void run(Path home) throws IOException, SQLException, InterruptedException {
    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    try (var platform = Bench.started(home);
        var database = Superuser.of(home, platform.database().url())) {
      var calls = new RestCalls(platform.base(), client);
      fill(calls, database);
      var bench =
          new ScaleBench(calls, database, home.resolve("log").resolve("postgres.log"), System.out);
      bench.departments();
      for (String account :
          List.of(Prepared.PROVIDER + ".head", Prepared.REQUESTER + ".head", "iic.head")) {
        for (String list : LISTS) {
          bench.measure(account, list);
        }
      }
    }
  }

  private static void fill(RestCalls calls, Superuser database)
      throws IOException, SQLException, InterruptedException {
    long begin = System.nanoTime();
    var preparation = new Preparation(calls);
    var prepared = preparation.prepare(1000);
    String request = preparation.file(prepared.entry());
    var cases = new GeneratedCases(database, Plan.number("departments", 1000, 10, 10_000));
    int entries = Plan.number("entries", 100_000, 100, 1_000_000);
    int requests = Plan.number("requests", 100_000, 100, 10_000_000);
    int evidence = Plan.number("evidence", 1_000_000, 100, 100_000_000);
    cases.addDepartments();
    cases.addEntries(prepared.entry(), entries);
    cases.addRequests(request.substring(request.lastIndexOf('/') + 1), requests);
    cases.addEvidence(evidence);
    cases.settle();
    System.out.printf(
        "%,d entries, %,d requests with their deadlines, %,d records of evidence, made in %.0f s%n",
        entries, requests, evidence, (System.nanoTime() - begin) / 1e9);
  }

  private void departments() throws IOException, InterruptedException {
    for (int i = 0; i < 3; i++) {
      var all = timed(Prepared.REQUESTER + ".head", "/departments");
      out.printf(
          "all %,d departments %.0f ms; load %s%n",
          all.answer().path("results").size(), all.milliseconds(), Conditions.loadAverage());
    }
  }

  /** The first page again and again, then all pages to the end. */
  private void measure(String account, String list)
      throws IOException, SQLException, InterruptedException {
    String path = list + (list.contains("?") ? "&" : "?") + "limit=";
    var first = new ArrayList<Double>();
    for (int i = 0; i < REPEATED; i++) {
      first.add(timed(account, path + 20).milliseconds());
    }
    first.sort(null);
    var pages = new ArrayList<Double>();
    String cursor = null;
    int results = 0;
    do {
      var page = timed(account, path + 1000 + (cursor == null ? "" : "&cursor=" + cursor));
      pages.add(page.milliseconds());
      results += page.answer().path("results").size();
      cursor = page.answer().path("next").textValue();
    } while (cursor != null && pages.size() < MAX_PAGES);
    out.printf(
        "%-10s %-24s 20: median %6.0f, most %6.0f ms; %,7d in %3d pages: first %6.0f, most %6.0f, last %6.0f ms; load %s%n",
        account,
        list.replaceFirst("\\?.*", ""),
        first.get(first.size() / 2),
        first.get(first.size() - 1),
        results,
        pages.size(),
        pages.get(0),
        pages.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
        pages.get(pages.size() - 1),
        Conditions.loadAverage());
    slowest(StatementLog.of(database, log, () -> calls.get(account, path + 20)));
  }

  /** The statements of one page of 20 that cost most. */
  private void slowest(StatementLog statements) {
    out.printf(
        "  %d statements, %.0f ms in the database%n", statements.executed(), statements.millis());
    statements.totals().entrySet().stream()
        .sorted(Comparator.comparing(one -> -one.getValue().millis()))
        .limit(SHOWN)
        .forEach(
            one ->
                out.printf(
                    "    %3d x, %6.1f ms: %s%n",
                    one.getValue().times(),
                    one.getValue().millis(),
                    one.getKey().substring(0, Math.min(one.getKey().length(), SHOWN_LENGTH))));
  }

  private record Timed(JsonNode answer, double milliseconds) {}

  private Timed timed(String account, String path) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    var answer = calls.get(account, path);
    return new Timed(answer, (System.nanoTime() - begin) / 1e6);
  }
}
