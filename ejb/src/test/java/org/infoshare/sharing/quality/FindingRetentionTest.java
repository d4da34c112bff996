package org.infoshare.sharing.quality;

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
class FindingRetentionTest {

  private static final Instant NOW = Instant.parse("2000-12-01T00:00:00Z");
  private static final Duration KEPT = Duration.ofDays(10);

  private static final String ENTRY = "999999/2000";

  private final FindingRetention retention =
      new FindingRetention(
          TestDatabase.sql(), Clock.fixed(NOW, PlatformClock.ZONE), () -> (int) KEPT.toDays());

  @Test
  void findings_of_an_old_report_end_unless_it_is_the_last_of_its_entry_and_its_figures_stay() {
    long first = reportWithFindings(NOW.minus(KEPT.multipliedBy(3)));
    long last = reportWithFindings(NOW.minus(KEPT.multipliedBy(2)));

    assertThat(retention.deleteEnded(1)).isEqualTo(1);
    assertThat(retention.deleteEnded(10)).isEqualTo(1);
    assertThat(retention.deleteEnded(10)).isZero();

    assertThat(findings(first)).isZero();
    assertThat(findings(last)).isEqualTo(2);
    assertThat(count("select count(*) from quality_report where id = ?", first)).isEqualTo(1);
  }

  private static long reportWithFindings(Instant at) {
    return TestDatabase.sql()
        .withHandle(
            handle -> {
              long report =
                  handle
                      .createQuery(
                          """
                          insert into quality_report (entry_code, entry_version, provider,
                            assessed_at, record_count, duplicates, completeness, validity)
                          values (:entry, 1, 'cab', :at, 2, 0, '[]', '[]')
                          returning id
                          """)
                      .bind("entry", ENTRY)
                      .bind("at", at)
                      .mapTo(Long.class)
                      .one();
              for (int position = 0; position < 2; position++) {
                handle.execute(
                    "insert into quality_finding (report_id, position, record_id) values (?, ?, ?)",
                    report,
                    position,
                    UUID.randomUUID());
              }
              return report;
            });
  }

  private static int findings(long report) {
    return count("select count(*) from quality_finding where report_id = ?", report);
  }

  private static int count(String query, long report) {
    return TestDatabase.sql()
        .withHandle(handle -> handle.select(query, report).mapTo(Integer.class).one());
  }
}
