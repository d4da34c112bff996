package org.infoshare.catalogue.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.catalogue.description.SampleDescriptions.item;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.deadline.DeadlineEvent;
import org.infoshare.time.deadline.DeadlineEventKind;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.deadline.LedgerDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Updates that are due, late or done, on a real PostgreSQL and the calendar of 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryUpdatesTest {

  private static final Sql SQL = TestDatabase.sql();

  /** Monday 2 November 2026: no holiday follows for weeks. */
  private static final Instant REPORTED = Instant.parse("2026-11-02T02:00:00Z");

  private static int entries = 800_000;

  private String provider;
  private String code;

  @BeforeEach
  void an_entry_of_its_own_department() {
    provider = "u" + Long.toString(System.nanoTime(), 36);
    code = published();
  }

  /** Article 17 of the decree: ten working days, five more once, each last day still in time. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-16,false,DUE",
    "2026-11-17,false,OVERDUE",
    "2026-11-23,true,DUE",
    "2026-11-24,true,OVERDUE"
  })
  void an_update_is_late_after_ten_working_days_and_five_more(
      LocalDate today, boolean extended, UpdateState state) {
    UUID update = report(REPORTED);
    if (extended) {
      assertThat(
              on(LocalDate.of(2026, 11, 3))
                  .extend(update, "须会商", "iic.staff", REPORTED.plusSeconds(60)))
          .isTrue();
    }

    var view = on(today).find(update).orElseThrow();

    assertThat(view.due().due()).isEqualTo(extended ? "2026-11-23" : "2026-11-16");
    assertThat(view.due().workingDays()).isEqualTo(extended ? 15 : 10);
    assertThat(view.state()).isEqualTo(state);
  }

  /** Article 17 of the decree counts from the change: a late report gives no new time. */
  @ParameterizedTest
  @CsvSource({
    "2026-10-19, 2026-11-02, DUE",
    "2026-10-16, 2026-10-30, OVERDUE",
    "2026-08-03, 2026-08-17, OVERDUE"
  })
  void article_17_of_the_decree_counts_from_the_day_of_the_change_and_not_of_the_report(
      LocalDate changedOn, LocalDate due, UpdateState state) {
    UUID update = report(code, changedOn, REPORTED);

    var view = on(LocalDate.of(2026, 11, 2)).find(update).orElseThrow();

    assertThat(view.due().from()).isEqualTo(changedOn);
    assertThat(view.due().due()).isEqualTo(due);
    assertThat(view.state()).isEqualTo(state);
  }

  @Test
  void what_is_over_before_it_is_reported_expires_at_once_and_is_given_no_more_time() {
    UUID update = report(code, LocalDate.of(2026, 8, 3), REPORTED);

    assertThatThrownBy(
            () -> on(LocalDate.of(2026, 11, 2)).extend(update, "须会商", "iic.staff", REPORTED))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("deadline-expired");
    assertThat(on(LocalDate.of(2026, 11, 2)).explain(update).stage())
        .isEqualTo(DeadlineStage.EXPIRED);
  }

  /** Article 44 of the decree: what changed before 1 August 2025 is judged by the rules of 2016. */
  @Test
  void a_change_has_the_rules_of_its_day() {
    var day = on(LocalDate.of(2026, 11, 2));

    assertThat(day.explain(report(code, LocalDate.of(2025, 7, 31), REPORTED)))
        .returns("gz-2016", DeadlineView::ruleSet)
        .returns("configured", due -> due.due().source());
    assertThat(day.explain(report(code, LocalDate.of(2025, 8, 1), REPORTED)))
        .returns("cn-2025", DeadlineView::ruleSet)
        .returns("Decree 809 art. 17", due -> due.due().source());
  }

  /** Its days could never be counted: the authority enters that year's notice first. */
  @ParameterizedTest
  @CsvSource({
    "2024-12-31, 2026-11-02, calendar-notice-missing",
    "2025-01-01, 2026-11-02,",
    "2026-12-31, 2027-01-05,",
    "2027-01-04, 2027-01-05,"
  })
  void a_change_of_an_earlier_year_without_a_notice_is_refused(
      LocalDate changedOn, LocalDate today, String reason) {
    var checks = new Checks();

    new WorkCalendars(SQL).checkCountable(checks, "/changedOn", changedOn, today);

    assertThat(checks.faults())
        .extracting(fault -> fault.code())
        .isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @Test
  void more_time_is_given_once_and_not_for_what_is_done() {
    var updates = on(LocalDate.of(2026, 11, 3));
    UUID update = report(REPORTED);
    UUID done = report(REPORTED);
    assertThat(updates.extend(update, "须会商", "iic.staff", REPORTED)).isTrue();

    assertThat(updates.extend(update, "仍须会商", "iic.staff", REPORTED.plusSeconds(1))).isFalse();
    assertThat(updates.find(update).orElseThrow().extensionReasons()).isEqualTo("须会商");
    updates.complete(version(2, REPORTED.plusSeconds(60)), REPORTED.plusSeconds(30), "iic.staff");
    assertThat(updates.extend(done, "须会商", "iic.staff", REPORTED)).isFalse();
  }

  /**
   * The authority has two working days from the day on which the head sent the text. Decree 809
   * art. 17.
   */
  @ParameterizedTest
  @CsvSource({"2026-11-12,IN_REVIEW", "2026-11-13,REVIEW_OVERDUE"})
  void a_review_is_late_after_two_working_days(LocalDate today, UpdateState state) {
    UUID update = report(REPORTED);
    submitted(Instant.parse("2026-11-10T09:00:00Z"));

    var view = on(today).find(update).orElseThrow();

    assertThat(view.reviewDue().due()).isEqualTo("2026-11-12");
    assertThat(view.state()).isEqualTo(state);
  }

  @Test
  void a_text_that_was_submitted_before_a_change_neither_answers_it_nor_stops_its_time() {
    UUID before = report(REPORTED);
    var submittedAt = REPORTED.plusSeconds(60);
    submitted(submittedAt);
    UUID after = report(submittedAt.plusSeconds(60));
    var updates = on(LocalDate.of(2026, 11, 3));
    assertThat(updates.find(before).orElseThrow().state()).isEqualTo(UpdateState.IN_REVIEW);
    assertThat(updates.find(after).orElseThrow().state()).isEqualTo(UpdateState.DUE);

    updates.complete(version(2, submittedAt.plusSeconds(120)), submittedAt, "iic.staff");

    assertThat(updates.find(before).orElseThrow().doneVersion()).isEqualTo(2);
    assertThat(updates.find(after).orElseThrow().state()).isEqualTo(UpdateState.DUE);
  }

  /** Submitted on the 5th and given back on the 11th: two days had counted, eight remain. */
  @Test
  void while_a_text_is_before_the_authority_the_time_of_its_department_stands_still() {
    UUID update = report(REPORTED);
    submitted(Instant.parse("2026-11-05T01:00:00Z"));
    var inReview = on(LocalDate.of(2026, 11, 9)).find(update).orElseThrow();
    assertThat(inReview.due().due()).isNull();
    assertThat(inReview.due().reason()).isEqualTo("paused");

    returned(Instant.parse("2026-11-11T01:00:00Z"));

    var view = on(LocalDate.of(2026, 11, 12)).find(update).orElseThrow();
    assertThat(view.due().due()).isEqualTo("2026-11-23");
    assertThat(view.due().days()).filteredOn(LedgerDay::counted).hasSize(10);
    assertThat(view.reviewDue()).isNull();
    assertThat(on(LocalDate.of(2026, 11, 12)).explain(update).events())
        .extracting(DeadlineEvent::kind)
        .containsExactly(
            DeadlineEventKind.STARTED, DeadlineEventKind.PAUSED, DeadlineEventKind.RESUMED);
    assertThat(review(LocalDate.of(2026, 11, 12)).stage()).isEqualTo(DeadlineStage.MET_LATE);
  }

  @Test
  void a_version_ends_the_limits_of_what_it_answers_and_tells_what_was_late() {
    UUID update = report(REPORTED);
    submitted(Instant.parse("2026-11-18T01:00:00Z"));
    var published = Instant.parse("2026-11-24T01:00:00Z");

    SampleUpdates.of(SQL, published)
        .complete(version(2, published), Instant.parse("2026-11-18T01:00:00Z"), "iic.staff");

    assertThat(on(LocalDate.of(2026, 11, 25)).explain(update).stage())
        .isEqualTo(DeadlineStage.MET_LATE);
    assertThat(review(LocalDate.of(2026, 11, 25)).stage()).isEqualTo(DeadlineStage.MET_LATE);
  }

  @Test
  void a_withdrawn_entry_is_due_nothing_any_more() {
    UUID update = report(REPORTED);

    on(LocalDate.of(2026, 11, 3)).cancelAll(code, "iic.staff");

    assertThat(on(LocalDate.of(2026, 11, 30)).explain(update).stage())
        .isEqualTo(DeadlineStage.CANCELLED);
  }

  @Test
  void no_more_time_is_given_once_the_time_is_over() {
    UUID update = report(REPORTED);
    var tooLate = on(LocalDate.of(2026, 11, 17));

    assertThatThrownBy(() -> tooLate.extend(update, "须会商", "iic.staff", REPORTED.plusSeconds(60)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("deadline-expired");
  }

  @Test
  void the_ledger_names_the_article_and_tells_who_is_concerned() {
    UUID update = report(REPORTED);
    on(LocalDate.of(2026, 11, 3)).extend(update, "须会商", "iic.staff", REPORTED);

    var why = on(LocalDate.of(2026, 11, 4)).explain(update);

    assertThat(why.responsible()).isEqualTo(provider);
    assertThat(why.notifiedDepartments()).containsExactly(SampleUpdates.AUTHORITY);
    assertThat(why.due().source()).isEqualTo("Decree 809 art. 17");
    assertThat(why.due().days()).filteredOn(LedgerDay::counted).hasSize(15);
    assertThat(why.events())
        .anyMatch(
            event -> "Decree 809 art. 17".equals(event.source()) && "须会商".equals(event.note()));
  }

  private DeadlineView review(LocalDate today) {
    return SampleUpdates.deadlines(SQL, SampleUpdates.noon(today))
        .explain(new DeadlineKey(EntryUpdates.REVIEW, code));
  }

  @Test
  void late_ones_are_listed_by_who_is_late() {
    UUID late = report(REPORTED);
    String other = published();
    UUID due = report(other, REPORTED.plusSeconds(86_400));
    String reviewed = published();
    UUID inReview = report(reviewed, REPORTED);
    submitted(reviewed, REPORTED.plusSeconds(60));
    var updates = on(LocalDate.of(2026, 11, 17));

    assertThat(ids(updates, UpdateState.OVERDUE)).containsExactly(late);
    assertThat(ids(updates, UpdateState.DUE)).containsExactly(due);
    assertThat(ids(updates, UpdateState.REVIEW_OVERDUE)).containsExactly(inReview);
    assertThat(ids(updates, UpdateState.IN_REVIEW)).isEmpty();
    assertThat(ids(updates, null)).containsExactlyInAnyOrder(late, due, inReview);
  }

  @Test
  void nobody_waits_for_an_entry_that_was_withdrawn() {
    report(REPORTED);
    SQL.useHandle(
        handle ->
            handle.execute("update catalogue_entry set stage = 'WITHDRAWN' where code = ?", code));

    assertThat(ids(on(LocalDate.of(2026, 11, 3)), null)).isEmpty();
  }

  @Test
  void pages_follow_each_other_though_most_of_what_is_read_is_not_asked_for() {
    var expected = new ArrayList<UUID>();
    for (int i = 0; i < 40; i++) {
      UUID update = report(published(), REPORTED.plusSeconds(i % 2 == 0 ? i : 86_400 * 14 + i));
      if (i % 2 == 0) {
        expected.add(update);
      }
    }
    var updates = on(LocalDate.of(2026, 11, 17));
    var read = new ArrayList<UUID>();
    String cursor = null;
    do {
      var page = updates.page(Set.of(provider), new UpdateFilter(UpdateState.OVERDUE, 3, cursor));
      page.results().forEach(update -> read.add(update.id()));
      report(published(), REPORTED.plusSeconds(86_400 * 15));
      cursor = page.next();
    } while (cursor != null);

    assertThat(read).isEqualTo(expected);
  }

  @Test
  void what_is_in_another_state_is_passed_over_in_large_pieces() {
    copy(report(REPORTED), 600);
    UUID due = report(REPORTED.plusSeconds(86_400 * 14));
    var questions = new AtomicInteger();
    var updates = on(LocalDate.of(2026, 11, 17), counted(questions));

    assertThat(ids(updates, UpdateState.DUE)).containsExactly(due);
    assertThat(questions).hasValue(4);
  }

  /** So many more like it, each with its limit. */
  private static void copy(UUID update, int times) {
    SQL.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    with copies as (
                      insert into entry_update
                      select (jsonb_populate_record(u,
                        jsonb_build_object('id', gen_random_uuid()))).*
                      from entry_update u, generate_series(1, :times) where u.id = :id
                      returning id)
                    insert into deadline
                    select (jsonb_populate_record(d,
                      jsonb_build_object('id', gen_random_uuid(), 'case_id', c.id))).*
                    from deadline d, copies c where d.case_id = cast(:id as text)
                    """)
                .bind("id", update)
                .bind("times", times)
                .execute());
  }

  @Test
  void what_is_done_is_paged_the_latest_first() {
    var expected = new ArrayList<UUID>();
    var updates = on(LocalDate.of(2026, 11, 17));
    for (int i = 0; i < 5; i++) {
      expected.add(0, report(REPORTED));
      updates.complete(
          version(2 + i, REPORTED.plusSeconds(60 + i)), REPORTED.plusSeconds(30), "iic.staff");
    }

    var first = updates.page(Set.of(provider), new UpdateFilter(UpdateState.DONE, 3, null));
    var second =
        updates.page(Set.of(provider), new UpdateFilter(UpdateState.DONE, 3, first.next()));

    assertThat(first.results()).extracting(UpdateView::id).isEqualTo(expected.subList(0, 3));
    assertThat(second.results()).extracting(UpdateView::id).isEqualTo(expected.subList(3, 5));
    assertThat(second.next()).isNull();
    assertThat(updates.page(Set.of(), new UpdateFilter(UpdateState.DONE, 3, null)).results())
        .isEmpty();
  }

  @Test
  void a_cursor_that_is_not_ours_is_refused() {
    var filter = new UpdateFilter(null, 3, Cursor.encode("nonsense"));

    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> on(LocalDate.of(2026, 11, 3)).page(Set.of(provider), filter));

    assertThat(refusal.reason()).isEqualTo(PlatformReason.CURSOR_INVALID);
  }

  private List<UUID> ids(EntryUpdates updates, UpdateState state) {
    return updates.page(Set.of(provider), new UpdateFilter(state, null, null)).results().stream()
        .map(UpdateView::id)
        .toList();
  }

  /** The updates as they stand at noon of that day. */
  private static EntryUpdates on(LocalDate today) {
    return on(today, SQL);
  }

  private static EntryUpdates on(LocalDate today, Sql sql) {
    return SampleUpdates.of(sql, SampleUpdates.noon(today));
  }

  /** The same database, and how often it is asked. */
  private static Sql counted(AtomicInteger questions) {
    return Sql.on(
        (DataSource)
            Proxy.newProxyInstance(
                EntryUpdatesTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                  questions.incrementAndGet();
                  return method.invoke(TestDatabase.application(), arguments);
                }));
  }

  private UUID report(Instant at) {
    return report(code, at);
  }

  private UUID report(String entry, Instant at) {
    return report(entry, LocalDate.ofInstant(at, PlatformClock.ZONE), at);
  }

  private UUID report(String entry, LocalDate changedOn, Instant at) {
    var change = new NewUpdate(entry, "职责调整", "《公路法》修正案", changedOn);
    return on(LocalDate.of(2026, 11, 2)).add(entry, provider, change, "iic.staff", at);
  }

  private void submitted(Instant at) {
    submitted(code, at);
  }

  private void submitted(String entry, Instant at) {
    SQL.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update catalogue_entry set stage = 'SUBMITTED', submitted_at = :at where code"
                        + " = :code")
                .bind("at", at)
                .bind("code", entry)
                .execute());
    SampleUpdates.of(SQL, at).pauseForReview(entry, provider, at, "head");
  }

  /** The authority gives the text back. */
  private void returned(Instant at) {
    SQL.useHandle(
        handle ->
            handle.execute(
                "update catalogue_entry set stage = 'RETURNED', submitted_at = null where code = ?",
                code));
    SampleUpdates.of(SQL, at).resumeAfterReturn(code, at, "iic.staff");
  }

  private PublishedEntry version(int number, Instant at) {
    var content = entry(code, number).content();
    return new PublishedEntry(code, number, provider, content, at);
  }

  private String published() {
    var entry = entry("103002/" + ++entries, 1);
    PublishedCatalogue.store(SQL, entry);
    return entry.code();
  }

  private PublishedEntry entry(String entry, int number) {
    return PublishedEntries.of(
        entry,
        number,
        provider,
        "测试条目",
        Sharing.CONDITIONAL,
        null,
        List.of(item("code", Sharing.CONDITIONAL)));
  }
}
