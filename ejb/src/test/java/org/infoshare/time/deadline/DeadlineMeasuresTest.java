package org.infoshare.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.infoshare.foundation.metrics.Measure;
import org.infoshare.foundation.persistence.Sql;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineMeasuresTest extends DeadlineJobFixture {

  private static final String BEHIND = "infoshare_deadlines_behind_seconds";
  private static final String FAILING = "infoshare_deadlines_failing";

  @Test
  void they_say_how_late_the_job_is_and_how_many_consequences_fail() {
    start("a");
    sweep();
    double failingBefore = value(FAILING);
    assertThat(value(BEHIND)).isZero();

    clock.setTo("2026-05-12T00:00:30");
    assertThat(value(BEHIND)).isGreaterThanOrEqualTo(30);

    sweep(FailingHandler::new);
    assertThat(value(BEHIND)).isZero();
    assertThat(value(FAILING)).isEqualTo(failingBefore + 1);
  }

  private double value(String name) {
    return new DeadlineMeasures(sql, clock)
        .measures().stream()
            .filter(measure -> measure.name().equals(name))
            .mapToDouble(Measure::value)
            .findFirst()
            .orElseThrow();
  }

  /** Its statement fails, as that of a faulty case would. */
  private final class FailingHandler extends RecordingHandler {

    private final Sql on;

    FailingHandler(Sql on) {
      super(on);
      this.on = on;
    }

    @Override
    void onExpiry(Expiry expiry) {
      on.useHandle(handle -> handle.execute("select 1 / 0"));
    }
  }
}
