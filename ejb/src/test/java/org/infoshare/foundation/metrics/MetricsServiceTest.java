package org.infoshare.foundation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Attempts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MetricsServiceTest {

  private static final String MISSING = "infoshare_measures_missing";

  private final Logger log = Logger.getLogger(MetricsService.class.getName());

  @BeforeEach
  void expectAWarning() {
    log.setLevel(Level.OFF);
  }

  @AfterEach
  void listenAgain() {
    log.setLevel(null);
  }

  @Test
  void a_source_that_fails_does_not_take_the_others_with_it() {
    var known = Measure.gauge("infoshare_known", "Known", 1);

    var read =
        MetricsService.readAll(
            List.of(
                () -> {
                  throw new IllegalStateException("no database");
                },
                () -> List.of(known)));

    assertThat(read).contains(known);
    assertThat(valueOf(read, MISSING)).isEqualTo(1);
  }

  @Test
  void nothing_is_missing_as_a_rule() {
    assertThat(valueOf(MetricsService.readAll(List.of()), MISSING)).isZero();
  }

  @Test
  void jobs_tell_how_often_they_succeeded_and_failed_and_when_they_last_succeeded() {
    var attempts = new Attempts(Letters.class);
    var logger = Logger.getLogger(Letters.class.getName());
    logger.setLevel(Level.OFF);

    attempts.run("No letter", () -> {});
    attempts.run("No letter", () -> {});
    attempts.run(
        "No letter",
        () -> {
          throw new IllegalStateException("no stamp");
        });

    var ofLetters =
        new JobMeasures()
            .measures().stream()
                .filter(measure -> "Letters".equals(measure.labels().get("job")))
                .toList();
    assertThat(ofLetters)
        .filteredOn(Measure::counter)
        .extracting(measure -> measure.labels().get("outcome"), Measure::value)
        .containsExactlyInAnyOrder(tuple("done", 2.0), tuple("failed", 1.0));
    assertThat(valueOf(ofLetters, "infoshare_job_last_success_timestamp_seconds"))
        .isCloseTo(System.currentTimeMillis() / 1000.0, within(60.0));
  }

  @Test
  void the_database_tells_of_the_connections_of_this_account_in_it() {
    var database = TestDatabase.own("metrics");

    var idle = new DatabaseMeasures(database.sql()).measures();
    assertThat(idle)
        .extracting(Measure::name)
        .contains(
            "infoshare_database_connections",
            "infoshare_database_waiting_connections",
            "infoshare_database_longest_transaction_seconds");

    database.inTransaction(
        transaction -> {
          transaction.useHandle(handle -> handle.execute("select 1"));
          var during = new DatabaseMeasures(database.sql()).measures();
          assertThat(during)
              .filteredOn(measure -> "in_transaction".equals(measure.labels().get("state")))
              .extracting(Measure::value)
              .containsExactly(1.0);
          return null;
        });
  }

  private static double valueOf(List<Measure> measures, String name) {
    return measures.stream()
        .filter(measure -> measure.name().equals(name))
        .mapToDouble(Measure::value)
        .findFirst()
        .orElseThrow();
  }

  /** Whose job it is. */
  private static final class Letters {}
}
