package org.infoshare.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.infoshare.deadline.CaseLimit;
import org.infoshare.deadline.DeadlineStage;
import org.infoshare.deadline.DueView;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An installation with updates from before their limits were ones like all others (V218). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UpdateUpgradeTest {

  /** Monday 2 November 2026, reported at ten. */
  private static final String REPORTED = "2026-11-02T02:00:00Z";

  private static final Instant NOW = Instant.parse("2026-11-12T04:00:00Z");
  private static final Map<String, UUID> IDS = new LinkedHashMap<>();

  private static Sql sql;
  private static UpdateLimits limits;

  @BeforeAll
  static void an_upgraded_installation() {
    sql = TestDatabase.upgraded("before_update_limit", "217", UpdateUpgradeTest::write);
    limits = UpdatesAt.limits(sql, NOW);
    var rows = new UpdateRows(sql);
    var missing = rows.claimMissing(rows.missingAfter(null, 100));
    missing.stream()
        .filter(limit -> limit.kind().equals(UpdateLimits.UPDATE))
        .forEach(
            limit -> limits.beginLate(rows.find(UUID.fromString(limit.caseId())).orElseThrow()));
    assertThat(missing)
        .filteredOn(limit -> limit.kind().equals(UpdateLimits.REVIEW))
        .containsExactly(new CaseLimit(UpdateLimits.REVIEW, "103002/3"));
    assertThat(rows.missingAfter(null, 100)).isEmpty();
    assertThat(rows.claimMissing(missing)).isEmpty();
  }

  @Test
  void what_is_due_runs_as_it_was_told() {
    assertThat(view("runs").stage()).isEqualTo(DeadlineStage.RUNNING);
    assertThat(view("runs").due().due()).isEqualTo("2026-11-16");
    assertThat(view("extended").due().due()).isEqualTo("2026-11-23");
    assertThat(view("extended").due().workingDays()).isEqualTo(15);
  }

  @Test
  void what_was_done_or_submitted_is_over() {
    assertThat(view("done").stage()).isEqualTo(DeadlineStage.MET);
    assertThat(view("late").stage()).isEqualTo(DeadlineStage.MET_LATE);
    assertThat(view("submitted").stage()).isEqualTo(DeadlineStage.MET);
    assertThat(view("withdrawn").stage()).isEqualTo(DeadlineStage.CANCELLED);
  }

  @Test
  void a_text_that_is_given_back_after_the_upgrade_gives_its_department_the_days_anew() {
    var update = new UpdateRows(sql).find(IDS.get("again")).orElseThrow();
    assertThat(limits.explain(update.id()).stage()).isEqualTo(DeadlineStage.MET);

    limits.resume(update, "iic.staff");

    assertThat(limits.explain(update.id()).due().due()).isEqualTo("2026-11-26");
  }

  private static DueView view(String which) {
    return limits.explain(IDS.get(which));
  }

  private static void write(Sql old) {
    update(old, 1, "runs", "PUBLISHED", null, null, null);
    update(old, 2, "extended", "PUBLISHED", null, "须会商", null);
    update(old, 3, "submitted", "SUBMITTED", "2026-11-10T02:00:00Z", null, null);
    update(old, 4, "withdrawn", "WITHDRAWN", null, null, null);
    update(old, 5, "done", "PUBLISHED", null, null, "2026-11-11T02:00:00Z");
    update(old, 6, "late", "PUBLISHED", null, null, "2026-11-17T02:00:00Z");
    again(old);
  }

  private static void again(Sql old) {
    var id = UUID.randomUUID();
    IDS.put("again", id);
    old.run(
        handle ->
            handle.execute(
                """
                insert into entry_update (id, entry_code, provider, what, legal_source, changed_on,
                  reported_by, reported_at, rule_set)
                select ?, '103002/3', 'cab', '职责调整', '《公路法》', '2026-11-01', 'iic.staff',
                  timestamptz '2026-11-03T02:00:00Z', 'cn-2025'
                """,
                id));
  }

  private static void update(
      Sql old, int number, String name, String stage, String submitted, String more, String done) {
    var id = UUID.randomUUID();
    IDS.put(name, id);
    old.run(
        handle -> {
          handle.execute(
              """
              insert into catalogue_entry
                (code, node, sequence, provider, name, summary, format_class, update_cycle, sharing,
                 sharing_mode, open_to_society, grading, stage, published_version, published_at,
                 changed_at, submitted_at, lock_version)
              values (?, '103002', ?, 'cab', '桥梁', '摘要', 'DATABASE', 'YEARLY', 'UNCONDITIONAL',
                'PLATFORM', true, 'GENERAL', ?, 1, now(), now(), cast(? as timestamptz), 1)
              """,
              "103002/" + number,
              number,
              stage,
              submitted);
          handle.execute(
              """
              insert into entry_update (id, entry_code, provider, what, legal_source, changed_on,
                reported_by, reported_at, rule_set, extended_at, extension_reasons, done_at,
                done_version)
              values (?, ?, 'cab', '职责调整', '《公路法》', ?, 'iic.staff', cast(? as timestamptz),
                'cn-2025', case when ? then now() end, ?, cast(? as timestamptz),
                case when ? then 2 end)
              """,
              id,
              "103002/" + number,
              LocalDate.of(2026, 11, 1),
              REPORTED,
              more != null,
              more,
              done,
              done != null);
        });
  }
}
