package org.infoshare.foundation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.infoshare.foundation.metrics.Measure;
import org.infoshare.foundation.platform.PlatformClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealingMeasuresTest {

  private static final SealingFixture DESK = new SealingFixture("sealing_measures");

  @Test
  void what_waits_for_its_seal_is_counted_with_the_age_of_the_oldest() {
    DESK.seal();
    assertThat(measuresAt("2026-09-30T09:00:00Z")).containsOnly(records(0), age(0));

    DESK.at("2026-09-30T09:00:00Z");
    DESK.record("request-filed");
    DESK.at("2026-09-30T09:00:07Z");
    DESK.record("request-filed");
    assertThat(measuresAt("2026-09-30T09:00:09Z")).containsOnly(records(2), age(9));

    DESK.seal();
    assertThat(measuresAt("2026-09-30T09:00:10Z")).containsOnly(records(0), age(0));
  }

  @Test
  void of_a_transaction_that_is_sealed_in_part_the_rest_waits() {
    DESK.seal();
    DESK.at("2026-09-30T10:00:00Z");
    DESK.database()
        .inTransaction(
            transaction -> {
              for (int i = 0; i < 600; i++) {
                DESK.ledger(transaction).record(Act.of(SealingFixture.SYSTEM, "request-filed"));
              }
              return null;
            });

    DESK.sealOnce();

    assertThat(measuresAt("2026-09-30T10:00:01Z")).containsOnly(records(100), age(1));
  }

  private static Map.Entry<String, Double> records(double count) {
    return Map.entry("infoshare_evidence_unsealed_records", count);
  }

  private static Map.Entry<String, Double> age(double seconds) {
    return Map.entry("infoshare_evidence_unsealed_age_seconds", seconds);
  }

  private static Map<String, Double> measuresAt(String now) {
    var clock = Clock.fixed(Instant.parse(now), PlatformClock.ZONE);
    return new SealingMeasures(DESK.database().sql(), clock)
        .measures().stream().collect(Collectors.toMap(Measure::name, Measure::value));
  }
}
