package org.infoshare.web.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.infoshare.foundation.metrics.Measure;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.web.metrics.CallMetrics.Outcome;
import org.infoshare.web.metrics.CallMetrics.Wire;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MetricsPageTest {

  private static final long TWENTY_MILLISECONDS = 20_000_000;

  private final CallMetrics calls = new CallMetrics();
  private final MetricsPage page = new MetricsPage(calls);

  @Test
  void a_call_is_counted_by_wire_operation_and_outcome_and_its_time_by_wire_and_operation()
      throws IOException {
    call(Wire.REST, "fileRequest", Outcome.ANSWERED);
    call(Wire.REST, "fileRequest", Outcome.ANSWERED);
    call(Wire.SOAP, "fileRequest", Outcome.REFUSED);

    assertThat(lines(List.of(), Map.of()))
        .contains(
            "infoshare_calls_total{operation=\"fileRequest\",outcome=\"answered\",wire=\"rest\"} 2.0",
            "infoshare_calls_total{operation=\"fileRequest\",outcome=\"refused\",wire=\"soap\"} 1.0",
            "infoshare_call_duration_seconds_bucket{operation=\"fileRequest\",wire=\"rest\",le=\"0.01\"} 0",
            "infoshare_call_duration_seconds_bucket{operation=\"fileRequest\",wire=\"rest\",le=\"0.025\"} 2",
            "infoshare_call_duration_seconds_count{operation=\"fileRequest\",wire=\"rest\"} 2");
  }

  @Test
  void defects_are_counted_from_the_start_and_nothing_else_with_them() throws IOException {
    assertThat(lines(List.of(), Map.of())).contains("infoshare_defects_total 0.0");

    for (var outcome : Outcome.values()) {
      call(Wire.REST, "fileRequest", outcome);
    }

    assertThat(lines(List.of(), Map.of())).contains("infoshare_defects_total 1.0");
  }

  @Test
  void calls_at_work_are_shown_until_they_end() throws IOException {
    calls.begin(Wire.REST);
    calls.begin(Wire.REST);
    calls.end(Wire.REST, null, Outcome.ANSWERED, TWENTY_MILLISECONDS);

    assertThat(lines(List.of(), Map.of()))
        .contains("infoshare_calls_in_progress{wire=\"rest\"} 1.0")
        .contains(
            "infoshare_calls_total{operation=\"none\",outcome=\"answered\",wire=\"rest\"} 1.0");
  }

  @Test
  void names_of_operations_without_end_are_counted_together() throws IOException {
    IntStream.rangeClosed(1, CallMetrics.MOST_OPERATIONS + 3)
        .forEach(number -> call(Wire.REST, "invented" + number, Outcome.ANSWERED));

    assertThat(lines(List.of(), Map.of()))
        .contains(
            "infoshare_calls_total{operation=\"other\",outcome=\"answered\",wire=\"rest\"} 3.0")
        .filteredOn(line -> line.startsWith("infoshare_calls_total{"))
        .hasSize(CallMetrics.MOST_OPERATIONS + 1);
  }

  @ParameterizedTest
  @EnumSource
  void only_what_the_platform_cannot_do_is_no_plain_refusal(Reason.Kind kind) {
    var expected =
        switch (kind) {
          case UNAVAILABLE -> Outcome.UNAVAILABLE;
          case DEFECT -> Outcome.DEFECT;
          default -> Outcome.REFUSED;
        };

    assertThat(Outcome.of(kind)).isEqualTo(expected);
  }

  @Test
  void measures_and_refusals_stand_with_their_labels() throws IOException {
    var measures =
        List.of(
            Measure.gauge("infoshare_a_seconds", "How long", 1.5),
            Measure.gauge("infoshare_b", "How many", "state", "idle", 2),
            Measure.gauge("infoshare_b", "How many", "state", "active", 3),
            new Measure(
                "infoshare_c", "How often", true, Map.of("job", "J", "outcome", "done"), 4));

    assertThat(lines(measures, Map.of("access-denied", 7L)))
        .contains(
            "# HELP infoshare_a_seconds How long",
            "infoshare_a_seconds 1.5",
            "infoshare_b{state=\"idle\"} 2.0",
            "infoshare_b{state=\"active\"} 3.0",
            "# TYPE infoshare_c_total counter",
            "infoshare_c_total{job=\"J\",outcome=\"done\"} 4.0",
            "infoshare_refusals_total{reason=\"access-denied\"} 7.0");
  }

  @Test
  void the_machine_is_on_the_page_by_the_usual_names() throws IOException {
    assertThat(lines(List.of(), Map.of()))
        .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\"} "))
        .anyMatch(line -> line.startsWith("jvm_threads_deadlocked "))
        .anyMatch(line -> line.startsWith("process_start_time_seconds "));
  }

  private void call(Wire wire, String operation, Outcome outcome) {
    calls.begin(wire);
    calls.end(wire, operation, outcome, TWENTY_MILLISECONDS);
  }

  private List<String> lines(List<Measure> measures, Map<String, Long> refusals)
      throws IOException {
    var written = new ByteArrayOutputStream();
    MetricsPage.write(page.snapshots(measures, refusals), written);
    return written.toString(UTF_8).lines().toList();
  }
}
