package org.infoshare.foundation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Text;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticesTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final Text TEXT = new Text("证书将到期。", "A certificate ends.");

  private final Sql sql = TestDatabase.sql();
  private final NoticeRepository rows = new NoticeRepository(sql);

  /** A department of this test alone: the database is shared. */
  private final String edu = "edu-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void the_same_thing_is_told_to_a_department_once() {
    assertThat(tell(edu, "c-30", 0)).isTrue();
    assertThat(tell(edu, "c-30", 1)).isFalse();
    assertThat(tell(edu + "-b", "c-30", 1)).isTrue();

    assertThat(list(null))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.at()).isEqualTo(NOON);
              assertThat(notice.chinese()).isEqualTo("证书将到期。");
              assertThat(notice.english()).isEqualTo("A certificate ends.");
              assertThat(notice.about()).isEqualTo("edu.system");
            });
  }

  @Test
  void what_a_rolled_back_transaction_told_was_not_told() {
    assertThatThrownBy(
            () ->
                TestDatabase.inTransaction(
                    transaction -> {
                      notices(transaction, 0)
                          .send(edu, "certificate-expiring", "edu.system", "c-30", TEXT);
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");

    assertThat(list(null)).isEmpty();
    assertThat(tell(edu, "c-30", 0)).isTrue();
  }

  @Test
  void whoever_acknowledges_first_is_kept_and_no_other_department_can() {
    tell(edu, "c-30", 0);
    var id = list(NoticeState.OPEN).get(0).id();

    assertThat(rows.acknowledge("psb", id, "psb.head", NOON)).isFalse();
    assertThat(rows.acknowledge(edu, id, "edu.staff", NOON)).isTrue();
    assertThat(rows.acknowledge(edu, id, "edu.head", NOON.plusSeconds(1))).isFalse();

    assertThat(rows.find("psb", id)).isEmpty();
    assertThat(rows.find(edu, id).orElseThrow().acknowledgedBy()).isEqualTo("edu.staff");
    assertThat(list(NoticeState.OPEN)).isEmpty();
    assertThat(list(NoticeState.ACKNOWLEDGED)).hasSize(1);
  }

  @Test
  void a_department_lists_its_own_and_no_other() {
    tell(edu, "c-30", 0);
    tell(edu + "-b", "c-31", 0);

    assertThat(list(null)).hasSize(1);
    assertThat(rows.page(edu + "-b", new NoticeFilter(null, null, null, null)).results())
        .hasSize(1)
        .doesNotContainAnyElementsOf(list(null));
    assertThat(rows.page(edu + "-c", new NoticeFilter(null, null, null, null)).results()).isEmpty();
  }

  @Test
  void pages_follow_each_other_the_newest_first() {
    for (int i = 0; i < 5; i++) {
      tell(edu, "c-" + i, i);
    }
    var seen = new ArrayList<Instant>();
    String cursor = null;
    do {
      var page = rows.page(edu, new NoticeFilter(null, "certificate-expiring", 2, cursor));
      page.results().forEach(notice -> seen.add(notice.at()));
      cursor = page.next();
    } while (cursor != null);

    assertThat(seen)
        .containsExactly(
            NOON.plusSeconds(4),
            NOON.plusSeconds(3),
            NOON.plusSeconds(2),
            NOON.plusSeconds(1),
            NOON);
    assertThat(rows.page(edu, new NoticeFilter(null, "other", null, null)).results()).isEmpty();
    assertThatThrownBy(
            () -> rows.page(edu, new NoticeFilter(null, null, null, Cursor.encode("page 2"))))
        .hasMessageContaining("cursor-invalid");
  }

  private List<NoticeView> list(NoticeState state) {
    return rows.page(edu, new NoticeFilter(state, null, null, null)).results();
  }

  private boolean tell(String department, String key, int second) {
    return notices(sql, second).send(department, "certificate-expiring", "edu.system", key, TEXT);
  }

  private static Notices notices(Sql on, int second) {
    var clock = Clock.fixed(NOON.plus(Duration.ofSeconds(second)), PlatformClock.ZONE);
    return new Notices(on, clock);
  }
}
