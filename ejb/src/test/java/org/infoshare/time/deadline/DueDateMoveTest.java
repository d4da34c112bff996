package org.infoshare.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.rulebook.Rulebook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a notice of working days does to limits, on a PostgreSQL with a calendar of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DueDateMoveTest {

  private static final TestDatabase.Own DATABASE = TestDatabase.own("calendar_moves");
  private static final Sql SQL = DATABASE.sql();

  private static final int MANY = 1000;

  private final SettableClock clock = new SettableClock("2026-04-30T09:00");
  private final List<String> noticed = new ArrayList<>();
  private final DeadlineKey of = new DeadlineKey("move", UUID.randomUUID().toString());
  private final Deadlines deadlines =
      new Deadlines(SQL, new WorkCalendars(SQL), new DeadlineSettings(new Rulebook(SQL)), clock);

  /** The other tests count on the calendar as it was. */
  @AfterEach
  void what_was_noticed_is_forgotten() {
    deadlines.cancel(of, "cab.head");
    noticed.forEach(DueDateMoveTest::forgetDay);
  }

  @Test
  void a_day_of_rest_moves_what_runs_and_all_are_told() {
    start();

    notice("2026-05-07", false);
    sweep();

    var view = deadlines.explain(of);
    assertThat(view.due().due()).isEqualTo("2026-05-12");
    assertThat(view.due().days()).contains(new LedgerDay(LocalDate.of(2026, 5, 7), false, "临时安排"));
    assertThat(view.events())
        .last()
        .isEqualTo(
            new DeadlineEvent(
                DeadlineEventKind.MOVED,
                clock.instant(),
                "platform",
                "calendar-changed 2026",
                null,
                null,
                LocalDate.of(2026, 5, 12)));
    assertThat(told())
        .containsExactly(tuple("cab", "deadline-moved"), tuple("edu", "deadline-moved"));
  }

  @Test
  void a_day_that_becomes_a_working_one_leaves_the_grace() {
    start();
    clock.setTo("2026-05-08T09:00");

    notice("2026-05-10", true);
    sweep();

    var view = deadlines.explain(of);
    assertThat(view.due().due()).isEqualTo("2026-05-11");
    assertThat(view.due().workingDays()).isEqualTo(6);
    assertThat(view.due().days()).filteredOn(LedgerDay::counted).hasSize(6);
    assertThat(view.events()).hasSize(1);
  }

  @Test
  void what_is_over_or_has_passed_keeps_its_date() {
    start();
    deadlines.meet(of, clock.instant(), "cab.head");
    var other = new DeadlineKey("move", of.caseId() + "-2");
    start(other);
    clock.setTo("2026-05-12T00:00");

    notice("2026-05-11", false);
    sweep();

    assertThat(deadlines.explain(of).due().due()).isEqualTo("2026-05-11");
    assertThat(deadlines.explain(other).due().due()).isEqualTo("2026-05-11");
    assertThat(deadlines.explain(other).stage()).isEqualTo(DeadlineStage.EXPIRED);
  }

  @Test
  void what_was_moved_before_it_would_have_passed_does_not_pass_though_the_sweep_is_late() {
    start();
    clock.setTo("2026-05-11T22:00");
    notice("2026-05-11", false);
    clock.setTo("2026-05-12T09:00");

    sweep();

    assertThat(deadlines.explain(of).stage()).isEqualTo(DeadlineStage.RUNNING);
    assertThat(deadlines.explain(of).due().due()).isEqualTo("2026-05-12");
  }

  @Test
  void what_waits_to_be_counted_anew_does_not_pass_by_its_old_date() {
    start();
    clock.setTo("2026-05-11T22:00");
    notice("2026-05-11", false);
    clock.setTo("2026-05-12T09:00");

    turns().advance(MANY);

    assertThat(deadlines.explain(of).events())
        .extracting(DeadlineEvent::kind)
        .containsExactly(DeadlineEventKind.STARTED, DeadlineEventKind.MOVED);
    assertThat(deadlines.explain(of).stage()).isEqualTo(DeadlineStage.RUNNING);
  }

  @Test
  void a_command_counts_anew_before_it_acts() {
    start();
    notice("2026-05-07", false);

    deadlines.extend(of, 1, "configured", "iic.head", "复杂");

    assertThat(deadlines.explain(of).events())
        .extracting(DeadlineEvent::kind, DeadlineEvent::due)
        .endsWith(
            tuple(DeadlineEventKind.MOVED, LocalDate.of(2026, 5, 12)),
            tuple(DeadlineEventKind.EXTENDED, LocalDate.of(2026, 5, 13)));
  }

  @Test
  void an_open_date_is_computed_when_the_notice_is_entered() {
    clock.setTo("2030-12-28T09:00");
    notice("2030-12-28", true);
    start();
    assertThat(deadlines.explain(of).stage()).isEqualTo(DeadlineStage.OPEN);

    notice("2031-01-01", false);
    sweep();

    var view = deadlines.explain(of);
    assertThat(view.stage()).isEqualTo(DeadlineStage.RUNNING);
    assertThat(view.due().due()).isEqualTo("2031-01-06");
    assertThat(view.due().reason()).isNull();
    assertThat(told()).contains(tuple("cab", "deadline-moved"));
  }

  @Test
  void an_open_date_that_would_be_over_already_keeps_the_grace() {
    clock.setTo("2032-12-28T09:00");
    notice("2032-12-27", true);
    start();
    clock.setTo("2033-02-01T09:00");

    notice("2033-01-01", false);
    sweep();

    assertThat(deadlines.explain(of).due().due()).isEqualTo("2033-02-04");
    assertThat(deadlines.explain(of).events())
        .last()
        .extracting(DeadlineEvent::workingDays)
        .isNotNull();
  }

  private void start() {
    start(of);
  }

  private void start(DeadlineKey limit) {
    deadlines.start(
        new NewDeadline(
            limit,
            DeadlinesTest.FIVE_DAYS,
            "cn-2025",
            clock.instant(),
            "cab",
            Set.of("edu"),
            new Text("桥梁申请", "Bridges")));
  }

  /** As a notice is entered. */
  private void notice(String day, boolean worked) {
    forgetDay(day);
    noticed.add(day);
    DATABASE
        .asOwner()
        .useHandle(
            handle -> {
              handle.execute(
                  """
                  insert into calendar_notice (year, document, revision, entered_at, entered_by)
                  values (extract(year from cast(? as date)), '临时通知', 1, now(), 'iic.head')
                  on conflict do nothing
                  """,
                  day);
              handle.execute(
                  "insert into working_day (day, worked, name) values (cast(? as date), ?, '临时安排')",
                  day,
                  worked);
            });
    new CalendarChanges(SQL, clock).changed(Year.of(Integer.parseInt(day.substring(0, 4))));
  }

  private static void forgetDay(String day) {
    DATABASE
        .asOwner()
        .useHandle(
            handle -> {
              handle.execute("delete from working_day where day = cast(? as date)", day);
              handle.execute(
                  """
                  delete from calendar_notice n
                  where not exists (select from working_day w where w.year = n.year)
                  """);
            });
  }

  private void sweep() {
    new DeadlineJob(turns()).run();
  }

  private DeadlineProcessor turns() {
    return new DeadlineProcessor(
        SQL,
        new WorkCalendars(SQL),
        new DeadlineSettings(new Rulebook(SQL)),
        List.of(),
        List.of(),
        clock);
  }

  private List<Tuple> told() {
    return SQL.withHandle(
        handle ->
            handle
                .createQuery("select department, kind from notice where about = :about order by 1")
                .bind("about", of.caseId())
                .map((row, context) -> tuple(row.getString(1), row.getString(2)))
                .list());
  }
}
