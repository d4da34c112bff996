package org.infoshare.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.infoshare.calendar.WorkCalendars;
import org.infoshare.deadline.DeadlineSettings;
import org.infoshare.deadline.Deadlines;
import org.infoshare.department.Mergers;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Roles;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.infoshare.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The rights of a merged department, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantHandoverTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final Sql sql = TestDatabase.sql();
  private final GrantRows rows = new GrantRows(sql);
  private final GrantHandover handover =
      new GrantHandover(
          sql,
          new Deadlines(
              sql, new WorkCalendars(sql), new DeadlineSettings(new Rulebook(sql)), Mergers.CLOCK),
          Mergers.evidence(sql));

  @Test
  void the_successor_provides_and_uses_what_the_merged_one_did_suspended_and_ended_rights_too() {
    var merger = Mergers.any(sql);
    var provided = grant(merger.from(), "edu", "ACTIVE");
    var used = grant("cab", merger.from(), "SUSPENDED");
    var over = grant(merger.from(), "hrss", "ENDED");
    var others = grant("cab", "edu", "ACTIVE");

    var handed = handover.merged(merger).get(0);

    assertThat(handed.count()).isEqualTo(2);
    assertThat(handed.concerned()).isEqualTo(Set.of("edu", "cab"));
    assertThat(access(provided).provider()).isEqualTo(merger.into());
    assertThat(access(used).consumer()).isEqualTo(merger.into());
    assertThat(access(used).stage()).isEqualTo(GrantStage.SUSPENDED);
    assertThat(access(over).provider()).isEqualTo(merger.into());
    assertThat(access(others).provider()).isEqualTo("cab");
    assertThat(Mergers.recorded(sql, "grant-handed-over", merger.into())).isEqualTo(2);
  }

  @Test
  void a_system_of_the_successor_is_covered_from_now_on() {
    var merger = Mergers.any(sql);
    var used = grant("cab", merger.from(), "ACTIVE");
    handover.merged(merger);

    var system = new Caller("s", merger.into(), Set.of(Roles.SYSTEM));
    assertThat(access(used).refusalFor(system, "101001/1", "入学审核", TODAY)).isEmpty();
    var old = new Caller("s", merger.from(), Set.of(Roles.SYSTEM));
    assertThat(access(used).refusalFor(old, "101001/1", "入学审核", TODAY)).isPresent();
  }

  @Test
  void a_right_between_the_two_ends_whichever_of_them_provides() {
    var merger = Mergers.any(sql);
    var one = grant(merger.from(), merger.into(), "ACTIVE");
    var other = grant(merger.into(), merger.from(), "SUSPENDED");

    assertThat(handover.merged(merger).get(0).count()).isZero();

    assertThat(access(one).stage()).isEqualTo(GrantStage.ENDED);
    assertThat(access(other).stage()).isEqualTo(GrantStage.ENDED);
    assertThat(access(one).provider()).isEqualTo(merger.from());
    assertThat(endReason(one)).isEqualTo(merger.reason());
    assertThat(endReason(other)).isEqualTo(merger.reason());
    assertThat(Mergers.recorded(sql, "grant-ended", merger.into())).isEqualTo(2);
  }

  @Test
  void a_second_merger_hands_over_what_came_with_the_first() {
    var first = Mergers.any(sql);
    var used = grant("cab", first.from(), "ACTIVE");
    handover.merged(first);
    var second = Mergers.of(sql, first.into(), Mergers.added(sql));
    handover.merged(second);

    assertThat(access(used).consumer()).isEqualTo(second.into());
  }

  private Access access(UUID grant) {
    return rows.access(grant).orElseThrow();
  }

  private String endReason(UUID grant) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select end_reason from access_grant where id = :id")
                .bind("id", grant)
                .mapTo(String.class)
                .one());
  }

  private UUID grant(String provider, String consumer, String stage) {
    var id = UUID.randomUUID();
    boolean suspended = stage.equals("SUSPENDED");
    sql.run(
        handle ->
            handle.execute(
                """
                insert into access_grant (id, request_id, entry_code, entry_version, provider,
                  consumer, items, statute, article, duty, purpose, mode, valid_from,
                  valid_until, stage, suspended_by, suspension_reason, granted_at, version)
                values (?, gen_random_uuid(), '101001/1', 1, ?, ?, 'name', '《义务教育法》', '十二',
                  '入学', '入学审核', 'SERVICE', '2026-01-01', '2026-12-31', ?, ?, ?, now(), 1)
                """,
                id,
                provider,
                consumer,
                stage,
                suspended ? "PROVIDER" : null,
                suspended ? "核查" : null));
    return id;
  }
}
