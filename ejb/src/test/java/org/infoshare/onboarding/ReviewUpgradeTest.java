package org.infoshare.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.infoshare.calendar.WorkCalendars;
import org.infoshare.deadline.CaseLimit;
import org.infoshare.deadline.DayCount;
import org.infoshare.deadline.DeadlineSettings;
import org.infoshare.deadline.DeadlineStage;
import org.infoshare.deadline.Deadlines;
import org.infoshare.deadline.DueDate;
import org.infoshare.deadline.DueDates;
import org.infoshare.deadline.DueEvent;
import org.infoshare.deadline.DueView;
import org.infoshare.deadline.EventKind;
import org.infoshare.platform.Json;
import org.infoshare.platform.PlatformClock;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.infoshare.rulebook.Limit;
import org.infoshare.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An installation with applications from before their limit was one like all others (V179). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewUpgradeTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 4, 30);
  private static final Map<String, UUID> IDS = new LinkedHashMap<>();

  private static Sql sql;
  private static DueDate counted;

  @BeforeAll
  static void an_upgraded_installation() {
    sql = TestDatabase.upgraded("before_review_limit", "178", ReviewUpgradeTest::write);
  }

  @Test
  void what_waits_for_the_authority_runs_until_the_day_that_was_told() {
    var view = view("waits", "2026-05-05T09:00");

    assertThat(view.stage()).isEqualTo(DeadlineStage.RUNNING);
    assertThat(view.due()).isEqualTo(counted);
    assertThat(view.responsible()).isEqualTo("u-auth");
    assertThat(view.told()).containsExactly("u-waits");
    assertThat(view.events())
        .extracting(DueEvent::kind, DueEvent::due)
        .containsExactly(tuple(EventKind.STARTED, counted.due()));
    assertThat(view("waits", "2026-05-12T00:00").stage()).isEqualTo(DeadlineStage.PASSED);
  }

  @Test
  void what_waits_for_a_supplement_stands_still() {
    var view = view("stands", "2026-05-08T09:00");

    assertThat(view.stage()).isEqualTo(DeadlineStage.PAUSED);
    assertThat(view.due().days()).extracting(DayCount::date).last().hasToString("2026-05-06");
    var resumed =
        deadlines("2026-05-11T09:00")
            .resume(new CaseLimit(ReviewLimit.KIND, IDS.get("stands").toString()), "u.staff");
    assertThat(resumed.due()).isEqualTo("2026-05-15");
  }

  @Test
  void what_was_decided_is_over_in_time_or_late() {
    assertThat(view("accepted", "2026-06-08T09:00").stage()).isEqualTo(DeadlineStage.MET);
    assertThat(view("refused", "2026-06-08T09:00").stage()).isEqualTo(DeadlineStage.MET_LATE);
    assertThat(view("refused", "2026-06-08T09:00").events())
        .extracting(DueEvent::kind)
        .containsExactly(EventKind.STARTED, EventKind.MET_LATE);
  }

  private static DueView view(String which, String local) {
    return deadlines(local).explain(new CaseLimit(ReviewLimit.KIND, IDS.get(which).toString()));
  }

  private static Deadlines deadlines(String local) {
    var clock = Clock.fixed(instant(local), PlatformClock.ZONE);
    return new Deadlines(
        sql, new WorkCalendars(sql), new DeadlineSettings(new Rulebook(sql)), clock);
  }

  private static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(PlatformClock.ZONE).toInstant();
  }

  private static void write(Sql old) {
    counted =
        new DueDates(new WorkCalendars(old))
            .of(RECEIVED, new Limit("onboard.review", 5, "configured", "INFERRED-D", true));
    department(old, "u-auth", "SHARING_AUTHORITY");
    application(old, "waits", "APPLIED", null, null);
    application(old, "stands", "SUPPLEMENT", "2026-05-07T10:00", null);
    application(old, "accepted", "ACCEPTED", null, "2026-05-11T23:59");
    application(old, "refused", "REFUSED", null, "2026-05-12T00:00");
  }

  private static void department(Sql old, String code, String kind) {
    old.run(
        handle ->
            handle.execute(
                """
                insert into department (code, name, level, area, kind, created_at, valid_from, version)
                values (?, '水务局', 'DISTRICT', '440199', ?, now(), now(), 1)
                """,
                code,
                kind));
  }

  private static void application(
      Sql old, String which, String stage, String supplementAt, String decidedAt) {
    var id = UUID.randomUUID();
    IDS.put(which, id);
    department(old, "u-" + which, "ORDINARY");
    old.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into onboarding_application (id, department, origin, stage, unit,
                      credit_code, contact_name, contact_phone, network_zone, planned_systems,
                      applied_by, applied_at, rule_set, received_on, review_days, review_due,
                      review_source, review_tag, review_ledger, supplement, supplement_by,
                      supplement_at, decision_reasons, decided_by, decided_at, version)
                    values (:id, :department, 'APPLIED', :stage, '水务局', '11440106000000001X', '李明',
                      '020', 'GOVERNMENT_NETWORK', '[]', 'u.head', now(), 'cn-2025', :received, 5,
                      :due, 'configured', 'INFERRED-D', :ledger,
                      case when cast(:supplementAt as timestamptz) is not null then '[]' end,
                      case when cast(:supplementAt as timestamptz) is not null then 'a.staff' end,
                      cast(:supplementAt as timestamptz),
                      case when cast(:decidedAt as timestamptz) is not null then 'reasons' end,
                      case when cast(:decidedAt as timestamptz) is not null then 'a.staff' end,
                      cast(:decidedAt as timestamptz), 1)
                    """)
                .bind("id", id)
                .bind("department", "u-" + which)
                .bind("stage", stage)
                .bind("received", RECEIVED)
                .bind("due", counted.due())
                .bind("ledger", json())
                .bind(
                    "supplementAt", supplementAt == null ? null : instant(supplementAt).toString())
                .bind("decidedAt", decidedAt == null ? null : instant(decidedAt).toString())
                .execute());
  }

  private static String json() {
    try {
      return Json.get().writeValueAsString(counted.days());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
