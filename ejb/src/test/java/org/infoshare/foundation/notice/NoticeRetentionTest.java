package org.infoshare.foundation.notice;

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
class NoticeRetentionTest {

  private static final Instant NOW = Instant.parse("2000-12-01T00:00:00Z");
  private static final Duration KEPT = Duration.ofDays(10);

  private final NoticeRetention retention =
      new NoticeRetention(
          TestDatabase.sql(), Clock.fixed(NOW, PlatformClock.ZONE), () -> (int) KEPT.toDays());

  @Test
  void a_notice_ends_after_its_time_whether_acknowledged_or_not_and_not_before() {
    UUID old = notice(NOW.minus(KEPT).minusSeconds(1));
    UUID older = notice(NOW.minus(KEPT).minusSeconds(9));
    UUID recent = notice(NOW.minus(KEPT));

    assertThat(retention.deleteEnded(1)).isEqualTo(1);
    assertThat(retention.deleteEnded(10)).isEqualTo(1);
    assertThat(retention.deleteEnded(10)).isZero();

    assertThat(isThere(old)).isFalse();
    assertThat(isThere(older)).isFalse();
    assertThat(isThere(recent)).isTrue();
  }

  private static UUID notice(Instant at) {
    var id = UUID.randomUUID();
    TestDatabase.sql()
        .useHandle(
            handle ->
                handle.execute(
                    "insert into notice (id, department, kind, about, notice_key, chinese, english,"
                        + " sent_at) values (?, 'cab', 'kind', 'about', ?, '文', 'text', ?)",
                    id,
                    id.toString(),
                    at));
    return id;
  }

  private static boolean isThere(UUID id) {
    return TestDatabase.sql()
        .withHandle(
            handle ->
                handle
                    .createQuery("select exists (select from notice where id = :id)")
                    .bind("id", id)
                    .mapTo(Boolean.class)
                    .one());
  }
}
