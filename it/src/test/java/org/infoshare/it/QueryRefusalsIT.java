package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;
import static org.infoshare.it.Refusals.refused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A query is declined for the same reason on both wires, and the attempt is evidence. */
@Tag("long")
@ExtendWith(SharedPlatform.class)
class QueryRefusalsIT {

  /** Decree 809 art. 25; 2016 rules, art. 4. */
  @ParameterizedTest(name = "{0}: {1} {2}")
  @MethodSource
  void a_query_is_refused_for_the_same_reason_on_both_wires_and_the_attempt_is_evidence(
      String what,
      String reason,
      List<String> errors,
      Function<TestGrant, Call> asked,
      Platform platform,
      Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    var call = asked.apply(arranged);

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      long before = lastEvidence(wires);
      var answer = wire.call(call);

      assertRefused(wire, answer, reason, errors);
      var attempt = attempts(wires, call, before);
      assertThat(attempt).as("attempt over %s", wire).hasSize(1);
      assertThat(attempt.get(0))
          .containsEntry("outcome", "REFUSED")
          .containsEntry("reason", reason)
          .containsEntry("account", call.account());
      assertThat(attempt.get(0).toString()).doesNotContain("B-7");
    }
  }

  static Stream<Arguments>
      a_query_is_refused_for_the_same_reason_on_both_wires_and_the_attempt_is_evidence() {
    return Stream.of(
        refused("a head queries", "access-denied", List.of(), a -> a.query().as("edu.head")),
        refused("staff queries", "access-denied", List.of(), a -> a.query().as("edu.staff")),
        refused(
            "no grant, case or purpose named, and too many records",
            "invalid",
            List.of(
                "/caseReference missing",
                "/grant missing",
                "/limit out-of-range",
                "/purpose missing"),
            a ->
                a.query()
                    .without("grant")
                    .without("caseReference")
                    .without("purpose")
                    .with("limit", 1001)),
        refused(
            "no such grant",
            "no-grant",
            List.of(),
            a -> a.query().with("grant", UUID.randomUUID())),
        refused(
            "a system of another department",
            "grant-of-another-department",
            List.of(),
            a -> a.query().as("hrss.system")),
        refused(
            "a grant for another entry",
            "grant-of-another-entry",
            List.of(),
            a -> a.query().with("code", TestGrant.publishEntry(a.wires()))),
        refused("suspended", "grant-suspended", List.of(), a -> a.suspend().query()),
        refused(
            "expired yesterday",
            "grant-expired",
            List.of(),
            a -> a.setPeriod(TestData.today().minusDays(9), TestData.today().minusDays(1)).query()),
        refused(
            "begins tomorrow",
            "grant-not-yet-valid",
            List.of(),
            a -> a.setPeriod(TestData.today().plusDays(1), TestData.today().plusDays(9)).query()),
        refused(
            "another purpose",
            "purpose-not-granted",
            List.of(),
            a -> a.query().with("purpose", "其他用途")),
        refused(
            "an item that was not granted",
            "item-not-granted",
            List.of(),
            a -> a.query().with("items", List.of("title", "secret"))),
        refused(
            "no case reference",
            "invalid",
            List.of("/caseReference missing"),
            a -> a.query().without("caseReference")),
        refused(
            "a case reference of spaces",
            "invalid",
            List.of("/caseReference missing"),
            a -> a.query().with("caseReference", "  ")),
        refused(
            "no purpose",
            "invalid",
            List.of("/purpose missing"),
            a -> a.query().without("purpose")),
        refused(
            "an item that is no key",
            "invalid",
            List.of("/keys/title key-unknown"),
            a -> a.query().with("keys", Map.of("bridge", "B-7", "title", "x"))),
        refused("no key", "key-required", List.of(), a -> a.query().without("keys")),
        refused(
            "more than 1,000 records",
            "invalid",
            List.of("/limit out-of-range"),
            a -> a.query().with("limit", 1001)),
        refused(
            "no records",
            "invalid",
            List.of("/limit out-of-range"),
            a -> a.query().with("limit", 0)),
        refused(
            "a cursor of one's own making",
            "cursor-invalid",
            List.of(),
            a -> a.query().with("cursor", "bm90aGluZw")));
  }

  private static long lastEvidence(Wires wires) {
    var newest = wires.rest().done(Call.by("auditor", "listEvidence").with("limit", 1));
    return ((Number) newest.list("results").get(0).get("id")).longValue();
  }

  /** What the auditor finds of the call since then, whatever other tests do meanwhile. */
  private static List<Map<String, Object>> attempts(Wires wires, Call call, long after) {
    return wires
        .rest()
        .done(Call.by("auditor", "listEvidence").with("entry", call.arguments().get("code")))
        .list("results")
        .stream()
        .filter(one -> ((Number) one.get("id")).longValue() > after)
        .filter(one -> "records-queried".equals(one.get("act")))
        .toList();
  }
}
