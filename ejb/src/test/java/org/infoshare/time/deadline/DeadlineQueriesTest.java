package org.infoshare.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which limits a department is shown, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineQueriesTest {

  /** 30,000 limits, twenty for each department. */
  private static final String OF_MANY_DEPARTMENTS =
      """
      insert into deadline (id, kind, case_id, run, rule_set, limit_key, working_days, source,
        evidence_tag, configured, chinese_subject, english_subject, readers, stage, received_at,
        received_on, extension_days, grace_days, pauses, due, ledger, next_at, calendar_version,
        events)
      select gen_random_uuid(), 'many', n, 1, 'cn-2025', 'test', 5, 'configured', 'INFERRED-D',
        true, '桥梁', 'Bridges', array['d' || n % 1500], 'RUNNING', now(), current_date, 0, 0, '',
        date '2026-05-08' + n / 1500, '[]', now(), 1, 0
      from generate_series(1, 30000) n
      """;

  private final Sql sql = TestDatabase.sql();
  private final SettableClock clock = new SettableClock("2026-04-30T09:00");
  private final Deadlines deadlines =
      new Deadlines(sql, new WorkCalendars(sql), new DeadlineSettings(new Rulebook(sql)), clock);

  /** Departments of this test alone. */
  private final String kind = "l-" + UUID.randomUUID().toString().substring(0, 8);

  private final String cab = kind + "-c";
  private final String edu = kind + "-e";
  private final String other = kind + "-o";

  @BeforeEach
  void limits_of_every_stage() {
    clock.setTo("2026-12-28T09:00");
    start("open", 5);
    clock.setTo("2026-04-30T09:00");
    start("short", 3);
    start("long", 9);
    start("met", 4);
    start("late", 1);
    start("stands", 6);
    start("cancelled", 7);
    deadlines.meet(of("met"), clock.instant(), "c.head");
    deadlines.pause(of("stands"), "补正", "c.head");
    deadlines.cancel(of("cancelled"), "e.head");
    clock.setTo("2026-05-08T09:00");
    deadlines.meet(of("late"), clock.instant(), "c.head");
  }

  @Test
  void the_earliest_due_stands_first_and_what_has_no_date_last() {
    assertThat(ids(cab, Set.of(), null, null)).startsWith("short", "long").hasSize(4);
    assertThat(ids(cab, Set.of(), null, null)).endsWith(lastTwo());
  }

  @Test
  void a_page_ends_where_the_next_begins() {
    var pages = new ArrayList<String>();
    String cursor = null;
    do {
      var page =
          list()
              .page(new String[] {cab}, Set.of(), new DeadlineFilter(null, null, null, 1, cursor));
      pages.addAll(page.results().stream().map(DeadlineView::caseId).toList());
      cursor = page.next();
    } while (cursor != null);

    assertThat(pages).isEqualTo(ids(cab, Set.of(), null, null));
  }

  @Test
  void each_stage_is_found_by_the_clock() {
    assertThat(ids(cab, Set.of(), DeadlineStage.RUNNING, null)).containsExactly("short", "long");
    assertThat(ids(cab, Set.of(), DeadlineStage.PAUSED, null)).containsExactly("stands");
    assertThat(ids(cab, Set.of(), DeadlineStage.OPEN, null)).containsExactly("open");
    assertThat(ids(cab, Set.of(), DeadlineStage.MET, null)).containsExactly("met");
    assertThat(ids(cab, Set.of(), DeadlineStage.MET_LATE, null)).containsExactly("late");
    assertThat(ids(cab, Set.of(), DeadlineStage.CANCELLED, null)).containsExactly("cancelled");
    assertThat(ids(cab, Set.of(), DeadlineStage.EXPIRED, null)).isEmpty();

    clock.setTo("2026-05-09T00:00");
    assertThat(ids(cab, Set.of(), DeadlineStage.EXPIRED, null)).containsExactly("short");
    assertThat(ids(cab, Set.of(), DeadlineStage.RUNNING, null)).containsExactly("long");
    assertThat(ids(cab, Set.of(), null, null)).startsWith("short", "long");
  }

  @Test
  void due_before_a_day_leaves_out_that_day_and_what_has_no_date() {
    assertThat(ids(cab, Set.of(), null, LocalDate.of(2026, 5, 9))).containsExactly("short");
    assertThat(ids(cab, Set.of(), null, LocalDate.of(2026, 5, 8))).isEmpty();
  }

  @Test
  void the_responsible_the_told_and_the_authority_of_the_responsible_see_it_and_no_other() {
    assertThat(ids(edu, Set.of(), null, null)).hasSize(4);
    assertThat(ids(other, Set.of(cab), null, null)).hasSize(4);
    assertThat(ids(other, Set.of(edu), null, null)).isEmpty();
    assertThat(ids(other, Set.of(), null, null)).isEmpty();
  }

  /** Whichever others there are: without an index for it, each of them would be looked at. */
  @Test
  void the_few_of_a_department_and_of_those_that_it_oversees_are_found_by_an_index() {
    var database = TestDatabase.own("deadlines_of_many");
    database
        .asOwner()
        .useHandle(
            handle -> {
              handle.execute(OF_MANY_DEPARTMENTS);
              handle.execute("analyze deadline");
            });

    assertThat(fetched(database, Set.of())).isBetween(20L, 200L);
    assertThat(fetched(database, Set.of("d7", "d8"))).isBetween(60L, 600L);
  }

  /** How many rows the list of the department {@code d5} reads. */
  private long fetched(TestDatabase.Own database, Set<String> overseen) {
    return database.inTransaction(
        transaction -> {
          new DeadlineQueries(transaction, clock)
              .page(
                  new String[] {"d5"}, overseen, new DeadlineFilter(null, null, null, null, null));
          return transaction.withHandle(
              handle ->
                  handle
                      .createQuery(
                          "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables"
                              + " where relname = 'deadline'")
                      .mapTo(Long.class)
                      .one());
        });
  }

  private String[] lastTwo() {
    return ids(cab, Set.of(), null, null).stream()
        .filter(id -> id.equals("open") || id.equals("stands"))
        .toArray(String[]::new);
  }

  private List<String> ids(
      String department, Set<String> overseen, DeadlineStage stage, LocalDate before) {
    var filter = new DeadlineFilter(stage, kind, before, null, null);
    return list().page(new String[] {department}, overseen, filter).results().stream()
        .map(DeadlineView::caseId)
        .toList();
  }

  private DeadlineQueries list() {
    return new DeadlineQueries(sql, clock);
  }

  private DeadlineKey of(String id) {
    return new DeadlineKey(kind, id);
  }

  private void start(String id, int workingDays) {
    deadlines.start(
        new NewDeadline(
            of(id),
            new Limit("test", workingDays, "configured", "INFERRED-D", true, null),
            "cn-2025",
            clock.instant(),
            cab,
            Set.of(edu),
            new Text("桥梁申请", "Bridges")));
  }
}
