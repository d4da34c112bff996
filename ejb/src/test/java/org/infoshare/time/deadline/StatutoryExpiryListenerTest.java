package org.infoshare.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever listens learns that the time of an article is over, and of nothing that was only set. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatutoryExpiryListenerTest {

  private static final Sql SQL = TestDatabase.sql();
  private static final Limit.Article ARTICLE = new Limit.Article("Decree 809 art. 21", 10);
  private static final Limit OF_LAW =
      new Limit("test.answer", 10, ARTICLE.name(), "READ", false, ARTICLE);
  private static final Limit CONFIGURED =
      new Limit("test.answer", 5, "configured", "INFERRED-D", true, null);
  private static final Limit SHORTER =
      new Limit("test.answer", 5, "configured", "INFERRED-D", true, ARTICLE);

  private final SettableClock clock = new SettableClock("2026-04-30T09:00");
  private final WorkCalendars calendars = new WorkCalendars(SQL);
  private final DeadlineSettings settings = new DeadlineSettings(new Rulebook(SQL));
  private final Deadlines deadlines = new Deadlines(SQL, calendars, settings, clock);
  private final List<String> told = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();

  @Test
  void the_time_of_article_21_of_the_decree_is_told_once_and_not_where_it_was_met() {
    var expired = started(OF_LAW);
    var met = started(OF_LAW);
    deadlines.meet(met, clock.instant(), "cab.head");
    clock.setTo("2026-05-20T09:00");

    sweep();
    sweep();

    assertThat(told).containsExactly(expired.caseId() + " 2026-05-18");
  }

  @Test
  void what_is_only_configured_moves_its_case_and_is_never_told() {
    var expired = started(CONFIGURED);
    clock.setTo("2026-12-01T09:00");

    sweep();

    assertThat(sources).containsExactly(expired.caseId() + " configured");
    assertThat(told).isEmpty();
    assertThat(deadlines.exceededArticle(Set.of("listened"), expired.caseId(), "cab")).isEmpty();
  }

  /**
   * Article 23 of the decree lets a department be quicker; the law is broken where article 21 is.
   */
  @Test
  void
      a_shorter_time_of_its_own_moves_the_case_and_article_21_of_the_decree_is_told_on_its_own_day() {
    var expired = started(SHORTER);
    clock.setTo("2026-05-12T09:00");
    sweep();

    assertThat(sources).containsExactly(expired.caseId() + " configured");
    assertThat(told).isEmpty();
    assertThat(deadlines.exceededArticle(Set.of("listened"), expired.caseId(), "cab")).isEmpty();
    var due = deadlines.find(expired).orElseThrow().due();
    assertThat(due.due()).isEqualTo("2026-05-11");
    assertThat(due.article()).isEqualTo(ARTICLE.name());
    assertThat(due.articleWorkingDays()).isEqualTo(10);

    clock.setTo("2026-05-18T23:59");
    sweep();
    assertThat(told).isEmpty();
    clock.setTo("2026-05-19T00:00");
    sweep();
    sweep();
    assertThat(told).containsExactly(expired.caseId() + " 2026-05-18");
    assertThat(sources).hasSize(1);
    assertThat(deadlines.exceededArticle(Set.of("listened"), expired.caseId(), "cab"))
        .map(deadline -> deadline.due().article())
        .contains(ARTICLE.name());
    assertThat(deadlines.exceededArticle(Set.of("listened"), expired.caseId(), "edu")).isEmpty();
  }

  @Test
  void who_is_late_by_its_own_time_and_not_by_article_21_of_the_decree_violates_nothing() {
    var inTime = started(SHORTER);
    var cancelled = started(SHORTER);
    var tooLate = started(SHORTER);
    clock.setTo("2026-05-18T17:00");
    sweep();
    deadlines.meet(inTime, clock.instant(), "cab.head");
    deadlines.cancel(cancelled, "cab.head");
    clock.setTo("2026-05-19T08:00");
    deadlines.meet(tooLate, clock.instant(), "cab.head");

    sweep();

    assertThat(told).containsExactly(tooLate.caseId() + " 2026-05-18");
    assertThat(deadlines.find(inTime).orElseThrow().stage()).isEqualTo(DeadlineStage.MET_LATE);
  }

  @Test
  void an_extension_moves_the_day_of_the_article_too() {
    var extended = started(SHORTER);
    deadlines.extend(extended, 3, ARTICLE.name(), "iic.head", "数量较大");
    clock.setTo("2026-05-21T23:00");
    sweep();
    assertThat(told).isEmpty();

    clock.setTo("2026-05-22T00:00");
    sweep();

    assertThat(told).containsExactly(extended.caseId() + " 2026-05-21");
  }

  /** No notice says which days of 2027 are worked. */
  @Test
  void a_last_day_that_no_notice_settles_is_awaited() {
    clock.setTo("2026-12-21T09:00");
    var expired = started(SHORTER);
    clock.setTo("2027-02-01T09:00");

    sweep();
    clock.setTo("2027-02-02T00:00");
    sweep();

    assertThat(sources).containsExactly(expired.caseId() + " configured");
    assertThat(told).isEmpty();
  }

  private DeadlineKey started(Limit limit) {
    var key = new DeadlineKey("listened", UUID.randomUUID().toString());
    deadlines.start(
        new NewDeadline(
            key,
            limit,
            "cn-2025",
            clock.instant(),
            "cab",
            Set.of("edu"),
            new Text("桥梁申请", "Bridges")));
    return key;
  }

  private void sweep() {
    DeadlineExpiryHandler handler =
        () ->
            Map.of(
                "listened", expiry -> sources.add(expiry.key().caseId() + " " + expiry.source()));
    new DeadlineJob(
            new DeadlineProcessor(
                SQL, calendars, settings, List.of(handler), List.of(this::tell), clock))
        .run();
  }

  /** Notes what is told of deadlines of this test; other tests use the same database. */
  private void tell(DeadlineView deadline, LocalDate lastDay) {
    if (deadline.kind().equals("listened")) {
      told.add(deadline.caseId() + " " + lastDay);
    }
  }
}
