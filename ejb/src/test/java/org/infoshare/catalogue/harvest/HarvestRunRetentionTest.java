package org.infoshare.catalogue.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.PlatformClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The rows are of the year 2000, so that nothing of another test is as old. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HarvestRunRetentionTest {

  private static final Instant NOW = Instant.parse("2000-12-01T00:00:00Z");
  private static final Duration KEPT = Duration.ofDays(10);

  private final UUID source = UUID.randomUUID();
  private final HarvestRunRetention retention =
      new HarvestRunRetention(
          TestDatabase.sql(), Clock.fixed(NOW, PlatformClock.ZONE), () -> (int) KEPT.toDays());

  @Test
  void old_runs_end_but_the_last_of_a_source_stays_however_old_it_is() {
    source();
    UUID first = run(NOW.minus(KEPT.multipliedBy(3)));
    UUID last = run(NOW.minus(KEPT.multipliedBy(2)));

    assertThat(retention.deleteEnded(10)).isEqualTo(1);
    assertThat(isThere(first)).isFalse();
    assertThat(isThere(last)).isTrue();

    UUID recent = run(NOW.minus(KEPT));
    assertThat(retention.deleteEnded(10)).isEqualTo(1);
    assertThat(isThere(last)).isFalse();
    assertThat(isThere(recent)).isTrue();
  }

  private void source() {
    execute(
        "insert into harvest_source (id, name, format, area, level, active, registered_at)"
            + " values (?, ?, 'TURTLE', '440100', 'MUNICIPAL', false, ?)",
        source,
        source.toString(),
        NOW);
  }

  private UUID run(Instant at) {
    var id = UUID.randomUUID();
    execute(
        "insert into harvest_run (id, source_id, started_by, started_at, ended_at, outcome)"
            + " values (?, ?, 'iic.head', ?, ?, 'DONE')",
        id,
        source,
        at,
        at);
    return id;
  }

  private static void execute(String statement, Object... values) {
    TestDatabase.sql().useHandle(handle -> handle.execute(statement, values));
  }

  private static boolean isThere(UUID id) {
    return TestDatabase.sql()
        .withHandle(
            handle ->
                handle
                    .createQuery("select exists (select from harvest_run where id = :id)")
                    .bind("id", id)
                    .mapTo(Boolean.class)
                    .one());
  }
}
