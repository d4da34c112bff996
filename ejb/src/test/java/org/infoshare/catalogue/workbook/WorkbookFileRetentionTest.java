package org.infoshare.catalogue.workbook;

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
class WorkbookFileRetentionTest {

  private static final Instant NOW = Instant.parse("2000-12-01T00:00:00Z");
  private static final Duration KEPT = Duration.ofDays(10);

  private final WorkbookFileRetention retention =
      new WorkbookFileRetention(
          TestDatabase.sql(), Clock.fixed(NOW, PlatformClock.ZONE), () -> (int) KEPT.toDays());

  @Test
  void the_file_of_a_workbook_ends_after_its_time_and_its_row_stays() {
    UUID old = workbook(NOW.minus(KEPT).minusSeconds(1));
    UUID recent = workbook(NOW.minus(KEPT));

    assertThat(retention.deleteEnded(10)).isEqualTo(1);
    assertThat(retention.deleteEnded(10)).isZero();

    assertThat(hasFile(old)).isFalse();
    assertThat(hasFile(recent)).isTrue();
  }

  private static UUID workbook(Instant endedAt) {
    var id = UUID.randomUUID();
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into workbook (id, department, account, content, sha256, byte_count,
                          check_only, stage, received_at, ended_at)
                        values (:id, 'cab', 'cab.staff', '\\x00', repeat('0', 64), 1, true,
                          'CHECKED', :ended, :ended)
                        """)
                    .bind("id", id)
                    .bind("ended", endedAt)
                    .execute());
    return id;
  }

  private static boolean hasFile(UUID id) {
    return TestDatabase.sql()
        .withHandle(
            handle ->
                handle
                    .createQuery("select content is not null from workbook where id = :id")
                    .bind("id", id)
                    .mapTo(Boolean.class)
                    .one());
  }
}
