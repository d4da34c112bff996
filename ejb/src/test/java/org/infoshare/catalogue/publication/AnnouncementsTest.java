package org.infoshare.catalogue.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnouncementsTest {

  /** A month in which no other test publishes anything. */
  private static final LocalDate DAY = LocalDate.of(2031, 5, 10);

  private static final Sql SQL = TestDatabase.sql();

  /** Departments of this test alone: the database is shared. */
  private final String one = "a-" + UUID.randomUUID().toString().substring(0, 8);

  private final String other = "a-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeAll
  static void publish() {
    publish("103002/710001", 1, "道路桥梁信息", DAY.atTime(0, 0));
    publish("103002/710002", 1, "隧道", DAY.atTime(9, 0));
    publish("103002/710002", 2, "隧道信息", DAY.atTime(LocalTime.MAX.withNano(0)));
    publish("103002/710002", 3, "隧道基本信息", DAY.plusDays(1).atTime(0, 0));
  }

  @Test
  void article_16_of_the_decree_all_departments_are_told_of_what_was_published_on_a_day() {
    tell(DAY.plusDays(1));

    for (String department : List.of(one, other)) {
      assertThat(told(department))
          .containsExactly(
              new Text(
                  "2031年5月10日发布或更新的目录:道路桥梁信息、隧道信息。",
                  "Catalogue entries published or updated on 2031-05-10: 道路桥梁信息, 隧道信息."));
    }
  }

  @Test
  void a_day_that_is_not_over_or_without_a_publication_is_not_told() {
    tell(DAY);
    tell(DAY.minusDays(1));

    assertThat(told(one)).isEmpty();
  }

  @Test
  void nobody_is_told_twice_and_missed_days_are_made_up_for_within_a_week() {
    tell(DAY.plusDays(7));
    tell(DAY.plusDays(7));
    assertThat(told(one)).hasSize(2);

    SQL.useHandle(handle -> handle.execute("delete from notice where department = ?", one));
    tell(DAY.plusDays(8));
    assertThat(told(one)).extracting(Text::chinese).containsExactly("2031年5月11日发布或更新的目录:隧道基本信息。");
  }

  private static void publish(String code, int version, String name, LocalDateTime at) {
    var content =
        PublishedEntries.of(code, version, "psb", name, Sharing.CONDITIONAL, null, List.of())
            .content();
    PublishedCatalogue.store(
        SQL,
        new PublishedEntry(
            code, version, "psb", content, at.atZone(PlatformClock.ZONE).toInstant()));
  }

  private void tell(LocalDate today) {
    var clock =
        Clock.fixed(today.atTime(1, 0).atZone(PlatformClock.ZONE).toInstant(), PlatformClock.ZONE);
    new Announcements(SQL, new Notices(SQL, clock), clock).announce(Set.of(one, other));
  }

  private List<Text> told(String department) {
    return SQL.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select chinese, english from notice
                    where department = :department and kind = 'entries-published'
                    order by about
                    """)
                .bind("department", department)
                .map((row, context) -> new Text(row.getString("chinese"), row.getString("english")))
                .list());
  }
}
