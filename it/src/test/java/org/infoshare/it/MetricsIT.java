package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is seen of the platform from outside: its metrics, its access log and its slow statements.
 */
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MetricsIT {

  private static final String PAGE = "/metrics";
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static final Pattern OWN_NAME = Pattern.compile("infoshare_[a-z_]+");

  /** Nothing else has it, so whatever shows it was told it by this test. */
  private final String secret = "440101" + UUID.randomUUID();

  @Test
  void strangers_are_not_let_in_and_nobody_but_the_operator_reads_the_metrics(Wires wires) {
    var http = wires.http();
    assertRefused(http.send(http.request(PAGE).GET()), 401, "unauthenticated");
    var guessed = http.request(PAGE).header("Authorization", Http.basic("operator", "wrong"));
    assertRefused(http.send(guessed.GET()), 401, "unauthenticated");

    for (String other :
        List.of("security", "auditor", "cab.head", "cab.staff", "edu.system", "iic.head")) {
      assertRefused(http.get(PAGE, other), 403, "access-denied");
    }

    var page = http.get(PAGE, "operator");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void an_account_that_only_watches_reads_the_metrics_and_nothing_else(
      Platform platform, Wires wires, @TempDir Path folder)
      throws IOException, InterruptedException {
    var password = Files.writeString(folder.resolve("password"), "AS_ADMIN_USERPASSWORD=demo\n");
    String watcher = "watcher-" + UUID.randomUUID().toString().substring(0, 8);
    platform.addRealmUser("infoshare-operators", watcher, password, "MONITOR:STAFF");

    assertThat(wires.http().get(PAGE, watcher).statusCode()).isEqualTo(200);
    for (String operation :
        List.of(
            "getOwnAccount",
            "listEvidence",
            "listSecurityEvents",
            "listEntries",
            "listDepartments",
            "listNotices")) {
      assertThat(wires.rest().call(Call.by(watcher, operation)).reason())
          .as(operation)
          .isEqualTo("access-denied");
    }
  }

  @Test
  void a_call_is_counted_by_wire_operation_and_outcome_and_a_refusal_by_its_reason(Wires wires) {
    String before = page(wires);

    wires.rest().done(Call.by("edu.system", "getOwnAccount"));
    wires.soap11().done(Call.by("edu.system", "getOwnAccount"));
    wires.soap12().done(Call.by("edu.system", "getOwnAccount"));
    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      var refused = Call.by("edu.system", "fileRequest").with("id", UUID.randomUUID());
      assertThat(wire.call(refused).reason()).isEqualTo("access-denied");
    }
    assertThat(wires.http().send(wires.http().request("/api/v1/accounts/me").GET()).statusCode())
        .isEqualTo(401);

    String after = page(wires);
    assertRise(before, after, calls("getOwnAccount", "answered", "rest"), 1);
    assertRise(before, after, calls("getOwnAccount", "answered", "soap"), 2);
    assertRise(before, after, calls("fileRequest", "refused", "rest"), 1);
    assertRise(before, after, calls("fileRequest", "refused", "soap"), 2);
    assertRise(before, after, calls("readMetrics", "answered", "other"), 1);
    assertRise(before, after, "infoshare_refusals_total{reason=\"access-denied\"}", 3);
    assertRise(before, after, "infoshare_refusals_total{reason=\"unauthenticated\"}", 1);
    assertRise(
        before,
        after,
        "infoshare_call_duration_seconds_count{operation=\"getOwnAccount\",wire=\"soap\"}",
        2);
  }

  @Test
  void sealer_jobs_deadlines_and_database_are_on_the_page_and_nothing_is_missing(Wires wires) {
    wires.rest().done(Call.by("edu.system", "getOwnAccount"));

    String page = page(wires);

    assertThat(value(page, "infoshare_measures_missing")).isZero();
    assertThat(value(page, "infoshare_evidence_unsealed_age_seconds")).isLessThan(60);
    assertThat(value(page, "infoshare_deadlines_failing")).isNotNegative();
    assertThat(value(page, "infoshare_database_connections{state=\"idle\"}")).isPositive();
    assertThat(value(page, "infoshare_job_attempts_total{job=\"SealingTimer\",outcome=\"done\"}"))
        .isPositive();
    assertThat(value(page, "infoshare_job_last_success_timestamp_seconds{job=\"SealingTimer\"}"))
        .isGreaterThan((double) Instant.now().minusSeconds(60).getEpochSecond());
    assertThat(value(page, "infoshare_calls_in_progress{wire=\"other\"}")).isPositive();
    assertThat(value(page, "jvm_memory_used_bytes{area=\"heap\"}")).isPositive();
  }

  @Test
  void every_metric_of_the_platform_is_documented_and_no_other(Wires wires) throws IOException {
    assertThat(wires.rest().call(Call.by("edu.system", "listEvidence")).reason()).isNotNull();

    var published =
        page(wires)
            .lines()
            .filter(line -> line.startsWith("# TYPE "))
            .map(line -> line.split(" ", -1)[2])
            .filter(name -> name.startsWith("infoshare_"))
            .collect(toCollection(TreeSet::new));
    var documented =
        Files.readAllLines(Path.of("../docs/operations/watching.md"), UTF_8).stream()
            .filter(line -> line.startsWith("| `infoshare_"))
            .map(line -> OWN_NAME.matcher(line).results().findFirst().map(MatchResult::group))
            .map(name -> name.orElseThrow())
            .collect(toCollection(TreeSet::new));

    assertThat(published).isEqualTo(documented);
  }

  @Test
  void no_value_and_no_name_that_a_caller_sent_is_on_the_page(Wires wires) {
    var http = wires.http();
    assertThat(http.get("/api/v1/search?text=" + secret, "edu.system").statusCode()).isPositive();
    assertThat(http.get("/api/v1/accounts/" + secret + "/secrets", "cab.head").statusCode())
        .isGreaterThanOrEqualTo(400);
    var stranger = http.request("/api/v1/accounts/me");
    assertThat(
            http.send(stranger.header("Authorization", Http.basic(secret, secret)).GET())
                .statusCode())
        .isEqualTo(401);
    assertThat(http.get("/api/v1/" + secret, "edu.system").statusCode()).isEqualTo(404);

    assertThat(page(wires)).doesNotContain(secret, "edu.system", "cab.head", "operator\"");
  }

  @Test
  void the_access_log_has_a_line_for_the_call_without_query_and_secret(Wires wires)
      throws InterruptedException, IOException {
    var http = wires.http();
    String path = "/api/v1/attachments/" + UUID.randomUUID();
    http.get(path + "?name=" + secret, "edu.system");
    http.send(
        http.request(path + "/content?name=" + secret)
            .header("Authorization", Http.basic("edu.system", secret))
            .header("User-Agent", secret)
            .header("Referer", "http://localhost/" + secret)
            .GET());

    String logged = awaitAccess(path + "/content");

    assertThat(logged.lines().filter(line -> line.contains(path + '"')))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .matches(
                        "\"(127\\.0\\.0\\.1|0:0:0:0:0:0:0:1)\" \"edu\\.system\" \"[^\"]+\" \"GET\""
                            + " \"/infoshare/api/v1/attachments/[-0-9a-f]+\" \\d{3} \\d+ \"\\d+\" *"));
    assertThat(logged).doesNotContain(secret, Http.basic("edu.system", secret).substring(6));
  }

  @Test
  void a_slow_statement_is_logged_without_the_values_and_a_failed_one_without_its_row(
      Platform platform) throws IOException {
    var database = new Database(platform);
    String mark = "mark_" + UUID.randomUUID().toString().replace("-", "");
    String value = secret.substring(secret.length() - 12);

    database.text("select pg_sleep(1.1)::text || ? as " + mark, secret);
    assertThatThrownBy(
            () ->
                database.run(
                    "insert into notice (id, department) /* "
                        + mark
                        + " */"
                        + " values (gen_random_uuid(), ?)",
                    value))
        .isInstanceOf(IllegalStateException.class);

    var log = SharedPlatform.home().resolve("log").resolve("postgres.log");
    String written = Files.readString(log, UTF_8);
    assertThat(written)
        .containsPattern("LOG: +duration: [0-9.]+ ms .*" + mark)
        .containsPattern("ERROR: +null value in column")
        .contains(mark + " */ values")
        .doesNotContain(value);
  }

  private static String page(Wires wires) {
    var page = wires.http().get(PAGE, "operator");
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body();
  }

  private static String calls(String operation, String outcome, String wire) {
    return "infoshare_calls_total{operation=\"%s\",outcome=\"%s\",wire=\"%s\"}"
        .formatted(operation, outcome, wire);
  }

  private static void assertRise(String before, String after, String series, int by) {
    assertThat(value(after, series) - value(before, series)).as(series).isEqualTo(by);
  }

  /** Zero while nothing was counted. */
  private static double value(String page, String series) {
    return page.lines()
        .filter(line -> line.startsWith(series + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
        .findFirst()
        .orElse(0);
  }

  private static void assertRefused(HttpResponse<String> answer, int status, String reason) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(Rest.answer(answer).reason()).isEqualTo(reason);
    assertThat(answer.body()).doesNotContain("infoshare_");
  }

  /** All of the access log, once it has that; the server writes it every ten seconds. */
  private static String awaitAccess(String expected) throws InterruptedException, IOException {
    var folder = SharedPlatform.home().resolve("domain/infoshare/logs/access");
    var until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      var all = new StringBuilder();
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          all.append(Files.readString(file, UTF_8));
        }
      }
      if (all.indexOf(expected) >= 0) {
        return all.toString();
      }
      Thread.sleep(500);
    }
    throw new AssertionError("Not in the access log: " + expected);
  }
}
