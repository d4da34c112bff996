package org.infoshare.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Limits as the features use them, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlinesTest {

  static final Limit FIVE_DAYS =
      new Limit(
          "test.answer",
          5,
          "Decree 809 art. 21",
          "READ",
          false,
          new Limit.Article("Decree 809 art. 21", 5));

  private final Sql sql = TestDatabase.sql();
  private final SettableClock clock = new SettableClock("2026-04-30T09:00");
  private final Deadlines deadlines =
      new Deadlines(sql, new WorkCalendars(sql), new DeadlineSettings(new Rulebook(sql)), clock);

  private final String kind = "t-" + UUID.randomUUID().toString().substring(0, 8);
  private final DeadlineKey of = new DeadlineKey(kind, UUID.randomUUID().toString());

  private DueDate start() {
    return start(of);
  }

  private DueDate start(DeadlineKey limit) {
    return deadlines.start(
        new NewDeadline(
            limit,
            FIVE_DAYS,
            "cn-2025",
            clock.instant(),
            "cab",
            Set.of("edu", "cab"),
            new Text("桥梁申请", "Bridges")));
  }

  @Test
  void a_limit_explains_its_date() {
    var due = start();

    assertThat(due.due()).isEqualTo("2026-05-11");
    assertThat(due.days()).hasSize(11).filteredOn(LedgerDay::counted).hasSize(5);
    var view = deadlines.explain(of);
    assertThat(view.due()).isEqualTo(due);
    assertThat(view.stage()).isEqualTo(DeadlineStage.RUNNING);
    assertThat(view.responsible()).isEqualTo("cab");
    assertThat(view.notifiedDepartments()).containsExactly("edu");
    assertThat(view.events())
        .containsExactly(
            new DeadlineEvent(
                DeadlineEventKind.STARTED,
                clock.instant(),
                "platform",
                "test.answer",
                "Decree 809 art. 21",
                5,
                LocalDate.of(2026, 5, 11)));
    assertThat(deadlines.find(of).orElseThrow().due())
        .isEqualTo(
            new DueDate(
                due.from(), 5, due.due(), null, due.source(), "READ", due.source(), 5, null));
  }

  @Test
  void a_case_is_known_by_the_limits_that_it_has_or_had() {
    assertThat(deadlines.hasAny(Set.of(kind), of.caseId())).isFalse();
    start();
    assertThat(deadlines.hasAny(Set.of(kind, "other"), of.caseId())).isTrue();
    assertThat(deadlines.hasAny(Set.of("other"), of.caseId())).isFalse();
    deadlines.cancel(of, "edu.head");
    assertThat(deadlines.hasAny(Set.of(kind), of.caseId())).isTrue();
  }

  @Test
  void an_extension_adds_days_after_the_due_day() {
    start();
    clock.setTo("2026-05-08T10:00");

    assertThat(deadlines.extend(of, 2, "Decree 809 art. 21", "iic.head", "案情复杂").due())
        .isEqualTo("2026-05-13");

    assertThat(deadlines.explain(of).due().workingDays()).isEqualTo(7);
    assertThat(deadlines.explain(of).events())
        .extracting(
            DeadlineEvent::kind, DeadlineEvent::by, DeadlineEvent::note, DeadlineEvent::workingDays)
        .contains(tuple(DeadlineEventKind.EXTENDED, "iic.head", "案情复杂", 2));
  }

  @Test
  void a_pause_keeps_the_days_that_are_left() {
    start();
    clock.setTo("2026-05-07T10:00");
    deadlines.pause(of, "补正", "cab.staff");

    assertThat(deadlines.find(of).orElseThrow().stage()).isEqualTo(DeadlineStage.PAUSED);
    assertThat(deadlines.find(of).orElseThrow().due())
        .extracting(DueDate::due, DueDate::reason)
        .containsExactly(null, "paused");

    clock.setTo("2026-05-13T23:00");
    var due = deadlines.resume(of, "edu.staff");

    assertThat(due.due()).isEqualTo("2026-05-19");
    assertThat(due.days()).filteredOn(LedgerDay::counted).hasSize(5);
    assertThat(due.days())
        .filteredOn(day -> "paused".equals(day.note()))
        .extracting(LedgerDay::date)
        .containsExactlyElementsOf(
            LocalDate.of(2026, 5, 7).datesUntil(LocalDate.of(2026, 5, 14)).toList());
  }

  @Test
  void a_restart_begins_anew_with_what_was_added() {
    start();
    clock.setTo("2026-05-07T10:00");
    deadlines.extend(of, 2, "configured", "iic.head", "复杂");
    deadlines.pause(of, "补正", "cab.staff");
    clock.setTo("2026-09-18T10:00");

    var due = deadlines.restart(of, clock.instant(), "edu.staff");

    var other = new DeadlineKey(kind, "other");
    start(other);
    assertThat(due).isEqualTo(deadlines.extend(other, 2, "configured", "iic.head", "复杂"));
  }

  @Test
  void a_date_in_a_year_without_a_notice_is_open_and_no_refusal() {
    clock.setTo("2026-12-28T10:00");

    var due = start();

    assertThat(due.due()).isNull();
    assertThat(due.reason()).isEqualTo("calendar-year-missing");
    assertThat(deadlines.find(of).orElseThrow().stage()).isEqualTo(DeadlineStage.OPEN);
    deadlines.extend(of, 1, "configured", "iic.head", "复杂");
    deadlines.pause(of, "补正", "cab.staff");
    assertThat(deadlines.resume(of, "edu.staff").reason()).isEqualTo("calendar-year-missing");
    deadlines.meet(of, clock.instant(), "cab.head");
    assertThat(deadlines.explain(of).stage()).isEqualTo(DeadlineStage.MET);
  }

  @Test
  void what_is_done_at_the_last_instant_of_the_due_day_is_in_time() {
    start();
    clock.setTo("2026-05-11T23:59:59.999999");
    deadlines.meet(of, clock.instant(), "cab.head");

    assertThat(deadlines.explain(of).stage()).isEqualTo(DeadlineStage.MET);
  }

  @Test
  void what_is_done_at_the_first_instant_of_the_next_day_is_late_though_no_sweep_came_by() {
    start();
    clock.setTo("2026-05-12T00:00");

    assertThat(deadlines.find(of).orElseThrow().stage()).isEqualTo(DeadlineStage.EXPIRED);
    deadlines.meet(of, clock.instant(), "cab.head");

    var view = deadlines.explain(of);
    assertThat(view.stage()).isEqualTo(DeadlineStage.MET_LATE);
    assertThat(view.events())
        .extracting(DeadlineEvent::kind)
        .containsExactly(
            DeadlineEventKind.STARTED, DeadlineEventKind.EXPIRED, DeadlineEventKind.MET_LATE);
    assertThat(told("cab")).containsExactly("deadline-expired");
    assertThat(told("edu")).containsExactly("deadline-expired");
  }

  @Test
  void a_limit_that_has_passed_takes_no_more_days() {
    start();
    clock.setTo("2026-05-12T00:00");

    assertRefused(() -> deadlines.extend(of, 1, "configured", "iic.head", "x"));
    assertRefused(() -> deadlines.pause(of, "补正", "cab.staff"));
    assertRefused(() -> deadlines.restart(of, clock.instant(), "cab.staff"));
  }

  @Test
  void one_runs_at_a_time_and_what_is_over_may_begin_again() {
    start();
    assertThatThrownBy(this::start).isInstanceOf(IllegalStateException.class);

    deadlines.meet(of, clock.instant(), "cab.head");
    start();

    assertThat(deadlines.explain(of).sequence()).isEqualTo(2);
    assertThat(deadlines.explain(of).events()).hasSize(1);
    deadlines.cancel(of, "edu.head");
    deadlines.cancel(of, "edu.head");
    deadlines.cancel(new DeadlineKey(kind, "none"), "edu.head");
    assertThat(deadlines.find(of).orElseThrow().stage()).isEqualTo(DeadlineStage.CANCELLED);
    assertThat(deadlines.find(kind, List.of(of.caseId(), "none")))
        .isEqualTo(Map.of(of.caseId(), deadlines.find(of).orElseThrow()));
  }

  @Test
  void another_begins_where_one_has_passed_though_no_sweep_came_by() {
    start();
    clock.setTo("2026-05-12T00:00");

    start();

    assertThat(deadlines.explain(of).sequence()).isEqualTo(2);
    assertThat(told("cab")).containsExactly("deadline-expired");
  }

  @Test
  void a_command_on_what_is_over_or_not_there_is_a_defect() {
    start();
    deadlines.cancel(of, "edu.head");

    for (var limit : List.of(of, new DeadlineKey(kind, "none"))) {
      assertDefect(() -> deadlines.meet(limit, clock.instant(), "cab.head"));
      assertDefect(() -> deadlines.extend(limit, 1, "configured", "iic.head", "x"));
      assertDefect(() -> deadlines.pause(limit, "x", "cab.head"));
      assertDefect(() -> deadlines.resume(limit, "cab.head"));
      assertDefect(() -> deadlines.restart(limit, clock.instant(), "cab.head"));
    }
    assertThatThrownBy(() -> deadlines.explain(new DeadlineKey(kind, "none")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("deadline-not-found");
  }

  @Test
  void where_no_limit_runs_those_that_the_case_has_had_are_told() {
    var id = UUID.fromString(of.caseId());
    var all = new LinkedHashMap<String, DeadlineKey>();
    all.put("ANSWER", of);
    all.put("REPLY", new DeadlineKey("reply", of.caseId()));
    assertNone(() -> deadlines.explainCurrent(id, Waiting.FILED, of, all), "none", "无");

    start();

    assertThat(deadlines.explainCurrent(id, Waiting.FILED, of, all).kind()).isEqualTo(kind);
    assertNone(() -> deadlines.explainCurrent(id, Waiting.FILED, null, all), "ANSWER", "ANSWER");
  }

  /** The only stage of an invented kind of case. */
  private enum Waiting implements CaseStage {
    FILED;

    @Override
    public Text words() {
      return new Text("待答复", "waiting for an answer");
    }
  }

  private void assertNone(ThrowingCallable call, String english, String chinese) {
    assertThat(catchThrowableOfType(Refusal.class, call))
        .returns("no-deadline-in-stage", refusal -> refusal.reason().code())
        .extracting(Refusal::text)
        .satisfies(
            text ->
                assertThat(text.english())
                    .contains(of.caseId(), "waiting for an answer (FILED)")
                    .endsWith(": " + english + "."),
            text ->
                assertThat(text.chinese())
                    .contains("现处于待答复(FILED)阶段")
                    .endsWith(":" + chinese + "。"));
  }

  private void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(Refusal.class).hasMessageContaining("deadline-expired");
  }

  private static void assertDefect(ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(IllegalStateException.class);
  }

  private List<String> told(String department) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select kind from notice where department = :d and about = :about")
                .bind("d", department)
                .bind("about", of.caseId())
                .mapTo(String.class)
                .list());
  }
}
