package org.infoshare.it;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a call may cost the database: on the hot path a needless statement is paid by every caller.
 * A budget is lowered with what is saved, and raised only for something that is worth it. Trials of
 * connections have a test of their own: a call may meet one, at most once a second.
 */
@Undisturbed
@ExtendWith(SharedPlatform.class)
class BudgetIT {

  private static final int CALLS = 30;

  private static CallMeter meter;
  private static TestGrant arranged;

  @BeforeAll
  static void arrange(Platform platform, Wires wires) throws Exception {
    arranged = TestGrant.create(platform, wires);
    meter = new CallMeter(platform, SharedPlatform.home());
  }

  @AfterAll
  static void close() throws Exception {
    if (meter != null) {
      meter.close();
    }
  }

  @Test
  void a_granted_query_over_rest_keeps_to_its_budget(Wires wires) {
    assertWithin(9, 2, usual(CALLS, call -> () -> wires.rest().done(arranged.query())));
  }

  @Test
  void a_granted_query_over_soap_keeps_to_its_budget(Wires wires) {
    assertWithin(9, 2, usual(CALLS, call -> () -> wires.soap11().done(arranged.query())));
  }

  @Test
  void a_consent_to_a_request_keeps_to_its_budget(Wires wires) {
    var requests =
        IntStream.range(0, 7)
            .mapToObj(each -> TestGrant.fileRequest(wires, TestGrant.publishEntry(wires)))
            .toList();

    // One statement reads the names of the departments for the notice, one locks the entry before
    // the consent is judged on it.
    assertWithin(
        42,
        2,
        usual(
            requests.size(),
            call ->
                () ->
                    wires
                        .rest()
                        .done(
                            keyed(Call.by("cab.head", "consentRequest"))
                                .with("id", requests.get(call)))));
  }

  @Test
  void a_push_of_records_keeps_to_its_budget(Wires wires) {
    assertWithin(
        15,
        2,
        usual(
            CALLS,
            call ->
                () ->
                    wires
                        .rest()
                        .done(
                            keyed(Call.by("cab.system", "putRecords"))
                                .with("code", arranged.entry())
                                .with("upserts", renamed(call)))));
  }

  @Test
  void a_list_of_requests_keeps_to_its_budget(Wires wires) {
    assertWithin(
        7,
        2,
        usual(
            CALLS,
            call ->
                () -> wires.rest().done(Call.by("edu.staff", "listRequests").with("limit", 5))));
  }

  @Test
  void a_connection_is_tried_at_most_once_a_second(Wires wires) {
    var began = Instant.now();
    var cost =
        meter.measure(
            () -> {
              for (int i = 0; i < CALLS; i++) {
                wires.rest().done(arranged.query());
              }
            });
    long seconds = Duration.between(began, Instant.now()).toSeconds() + 1;

    assertThat(
            cost.connectionChecks().stream()
                .collect(groupingBy(session -> session, counting()))
                .values())
        .allSatisfy(trials -> assertThat(trials).isLessThanOrEqualTo(seconds));
  }

  private static Call keyed(Call call) {
    return call.key(UUID.randomUUID().toString());
  }

  /** The ten bridges, each with another title than before. */
  private static List<Map<String, Object>> renamed(int call) {
    return TestData.bridges(10).stream()
        .<Map<String, Object>>map(
            bridge -> {
              var other = new HashMap<>(bridge);
              other.put("title", "第" + call + "次改名的桥");
              return other;
            })
        .toList();
  }

  /** What the one in the middle of so many calls cost: beside some the platform worked. */
  private static CallCost usual(int calls, IntFunction<Runnable> call) {
    var costs =
        IntStream.range(0, calls).mapToObj(each -> meter.measure(call.apply(each))).toList();
    return new CallCost(
        middle(costs, CallCost::statements, Comparator.comparingInt(List::size)),
        middle(costs, CallCost::connectionChecks, Comparator.comparingInt(List::size)),
        middle(costs, CallCost::borrows, Comparator.naturalOrder()));
  }

  private static <T> T middle(
      List<CallCost> costs, Function<CallCost, T> part, Comparator<? super T> order) {
    return costs.stream().map(part).sorted(order).toList().get(costs.size() / 2);
  }

  private static void assertWithin(int statements, long borrows, CallCost cost) {
    assertThat(cost.statements())
        .anyMatch(statement -> statement.endsWith(" COMMIT"))
        .hasSizeLessThanOrEqualTo(statements);
    assertThat(cost.borrows()).isPositive().isLessThanOrEqualTo(borrows);
  }
}
