package org.infoshare.organisation.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names the successor after a merger and what keeps its name, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergerHandoverTest {

  private final Sql sql = TestDatabase.sql();
  private final String other = Mergers.addDepartment(sql);
  private final String from = Mergers.addDepartment(sql);
  private final String into = Mergers.addDepartment(sql);

  @ParameterizedTest
  @CsvSource({"DRAFT, true", "FILED, true", "AGREED, true", "REFUSED, true", "WITHDRAWN, false"})
  void an_open_request_names_the_successor_and_a_closed_one_keeps_its_names(
      String stage, boolean open) {
    var asked = request(from, other, stage);
    var asking = request(other, from, stage);

    var named = merge();

    String now = open ? into : from;
    assertThat(sides("sharing_request", "requester", "provider", asked))
        .containsExactly(now, other);
    assertThat(sides("sharing_request", "requester", "provider", asking))
        .containsExactly(other, now);
    assertThat(named.counts().get("requests")).isEqualTo(open ? 2 : 0);
    assertThat(named.concerned().contains(other)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({"ACTIVE, true", "ENDED, false"})
  void a_running_grant_names_the_successor_and_says_who_held_it(String stage, boolean open) {
    var given = grant(from, other, stage);
    var held = grant(other, from, stage);

    merge();

    String now = open ? into : from;
    assertThat(sides("sharing_grant", "provider", "requester", given)).containsExactly(now, other);
    assertThat(sides("sharing_grant", "provider", "requester", held)).containsExactly(other, now);
    assertThat(sides("sharing_grant", "previous_requester", "previous_requester", given).get(0))
        .isNull();
    assertThat(sides("sharing_grant", "previous_requester", "previous_requester", held).get(0))
        .isEqualTo(open ? from : null);
  }

  @ParameterizedTest
  @CsvSource({
    "RUNNING, true",
    "PAUSED, true",
    "OPEN, true",
    "EXPIRED, false",
    "MET_LATE, false",
    "MET, false",
    "CANCELLED, false"
  })
  void what_was_late_stays_late_of_who_was_late(String stage, boolean open) {
    var limit = limit(stage);

    merge();

    assertThat(
            sql.<List<String>, RuntimeException>withHandle(
                handle ->
                    handle
                        .createQuery("select unnest(readers) from deadline where id = ?")
                        .bind(0, limit)
                        .mapTo(String.class)
                        .list()))
        .containsExactly(open ? into : from, other);
  }

  @Test
  void no_case_ever_has_one_department_on_both_sides() {
    var between = request(from, into, "FILED");
    var right = grant(into, from, "ACTIVE");

    merge();

    assertThat(sides("sharing_request", "requester", "provider", between))
        .containsExactly(from, into);
    assertThat(sides("sharing_grant", "provider", "requester", right)).containsExactly(into, from);
  }

  @Test
  void over_two_mergers_the_open_names_the_last_and_each_closed_one_its_own() {
    var open = request(other, from, "FILED");
    var first = request(other, from, "WITHDRAWN");
    merge();
    var second = request(other, into, "WITHDRAWN");
    String last = Mergers.addDepartment(sql);
    Mergers.of(sql, into, last);
    new MergerHandover(sql).handOver();

    assertThat(sides("sharing_request", "requester", "provider", open)).endsWith(last);
    assertThat(sides("sharing_request", "requester", "provider", first)).endsWith(from);
    assertThat(sides("sharing_request", "requester", "provider", second)).endsWith(into);
    assertThat(predecessors(last)).containsExactlyInAnyOrder(from, into);
  }

  @Test
  void an_authority_that_became_a_party_decides_nothing_of_the_request() {
    var watched = request(other, from, "FILED");
    sql.useHandle(
        handle ->
            handle.execute(
                "update sharing_request set substitute_authority = ? where id = ?", into, watched));

    merge();

    assertThat(sides("sharing_request", "substitute_authority", "provider", watched))
        .containsExactly(null, into);
  }

  private MergerHandover.HandoverResult merge() {
    Mergers.of(sql, from, into);
    return new MergerHandover(sql).handOver();
  }

  /** As accounts of it are read at a call, also such as are opened later. */
  private List<String> predecessors(String department) {
    String account = "p" + UUID.randomUUID().toString().substring(0, 8);
    return sql.withHandle(
        handle -> {
          handle.execute(
              """
              with one as (insert into person (number, name)
                values (left(cast(gen_random_uuid() as text), 32), '测试') returning number)
              insert into account (name, department, display_name, person, kind, roles,
                credential_version, locked, created_at)
              select ?, ?, '测试', number, 'HEAD', '{HEAD}', 1, false, now() from one
              """,
              account,
              department);
          return handle
              .createQuery("select unnest(predecessors) from account where name = ?")
              .bind(0, account)
              .mapTo(String.class)
              .list();
        });
  }

  private List<String> sides(String table, String one, String two, UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select %s, %s from %s where id = ?".formatted(one, two, table))
                .bind(0, id)
                .map((row, context) -> java.util.Arrays.asList(row.getString(1), row.getString(2)))
                .one());
  }

  private UUID request(String requester, String provider, String stage) {
    var id = UUID.randomUUID();
    boolean filed = !stage.equals("DRAFT");
    sql.useHandle(
        handle -> {
          handle.execute(
              """
              insert into sharing_request (id, entry_code, entry_version, provider, requester,
                statute, article, duty, purpose, scenario, items, mode, use_from, use_until,
                return_flow, stage, prepared_by, drafted_at, rule_set, filed_at, relay,
                relay_step, received_at, answer_limit, max_extension_days, supplement_clock, version)
              select ?, '101001/1', case when filed then 3 end, ?, ?, 'Social Insurance Law', 'art. 74', 'duty',
                'pensions', 'yearly', '{name}', 'SERVICE', '2026-03-02', '2026-12-31', false, ?,
                '{edu.staff}', now(), case when filed then 'cn-2025' end,
                case when filed then now() end, '{}', 0, case when filed then now() end,
                case when filed then 'request.answer.conditional' end, 10,
                case when filed then 'RESTART' end, 1
              from (select cast(? as boolean) as filed) as kind
              """,
              id,
              provider,
              requester,
              stage,
              filed);
        });
    return id;
  }

  private UUID grant(String provider, String requester, String stage) {
    var id = UUID.randomUUID();
    sql.useHandle(
        handle ->
            handle.execute(
                """
                insert into sharing_grant (id, request_id, entry_code, entry_version, provider, requester, items,
                  statute, article, duty, purpose, mode, valid_from, valid_until, stage, granted_at)
                values (?, gen_random_uuid(), '101001/1', 3, ?, ?, '{name}', 'Social Insurance Law', 'art. 74', 'duty', 'pensions',
                  'SERVICE', '2026-03-01', '2026-08-31', ?, now())
                """,
                id,
                provider,
                requester,
                stage));
    return id;
  }

  private UUID limit(String stage) {
    var id = UUID.randomUUID();
    boolean dated = !stage.equals("PAUSED") && !stage.equals("OPEN");
    sql.useHandle(
        handle ->
            handle.execute(
                """
                insert into deadline (id, kind, case_id, run, rule_set, limit_key, working_days,
                  source, evidence_tag, configured, chinese_subject, english_subject,
                  readers, stage, received_at, received_on, extension_days, grace_days, pauses, due, ledger, next_at, calendar_version,
                  events)
                values (?, 'request.answer', ?, 1, 'cn-2025', 'x', 5, 'configured', 'INFERRED-D', true, 'x', 'x',
                  string_to_array(?, ','), ?, now(), current_date, 0, 0, '',
                  case when ? then current_date + 90 end, '[]',
                  case when ? then now() + interval '90 days' end, 0, 0)
                """,
                id,
                id.toString(),
                from + "," + other,
                stage,
                dated,
                stage.equals("RUNNING")));
    return id;
  }
}
