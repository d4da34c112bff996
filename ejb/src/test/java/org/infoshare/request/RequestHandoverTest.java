package org.infoshare.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.department.Merger;
import org.infoshare.department.Mergers;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The requests of a merged department, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestHandoverTest {

  private final Sql sql = TestDatabase.sql();
  private final Merger merger = Mergers.any(sql);
  private final RequestHandover handover =
      new RequestHandover(sql, null, null, null, null, Mergers.evidence(sql));

  @Test
  void the_successor_asks_answers_and_forwards_in_the_place_of_the_merged_one() {
    var asked = request("edu", merger.from(), "FILED", "", null);
    var asking = request(merger.from(), "cab", "FILED", "", null);
    var onItsWay = request("edu", "cab", "FILED", "iic," + merger.from(), null);
    var overseen = request("edu", "cab", "FILED", "", merger.from());
    var others = request("edu", "cab", "FILED", "", "iic");

    var handed = handover.merged(merger).get(0);

    assertThat(handed.count()).isEqualTo(4);
    assertThat(handed.concerned()).isEqualTo(Set.of("edu", "cab"));
    assertThat(row(asked)).containsExactly("edu", merger.into(), "", null);
    assertThat(row(asking)).containsExactly(merger.into(), "cab", "", null);
    assertThat(row(onItsWay)).containsExactly("edu", "cab", "iic," + merger.into(), null);
    assertThat(row(overseen)).containsExactly("edu", "cab", "", merger.into());
    assertThat(row(others)).containsExactly("edu", "cab", "", "iic");
    assertThat(Mergers.recorded(sql, "request-handed-over", merger.into())).isEqualTo(4);
  }

  @Test
  void the_body_that_it_stands_with_learns_of_it_and_the_provider_not_before_it_was_received() {
    request(merger.from(), "cab", "RELAYING", "th-auth,iic", null);
    assertThat(handover.merged(merger).get(0).concerned()).isEqualTo(Set.of("th-auth"));

    var later = Mergers.any(sql);
    request(later.from(), "cab", "FILED", "th-auth", "gov");
    assertThat(handover.merged(later).get(0).concerned()).isEqualTo(Set.of("cab", "gov"));
    assertThat(Mergers.recorded(sql, "request-handed-over", later.into())).isEqualTo(1);
  }

  @Test
  void who_became_a_party_decides_on_no_more_time() {
    var overseen = request("edu", merger.from(), "FILED", "", merger.into());
    var own = request(merger.into(), "cab", "FILED", "", merger.from());

    handover.merged(merger);

    assertThat(row(overseen)).containsExactly("edu", merger.into(), "", null);
    assertThat(row(own)).containsExactly(merger.into(), "cab", "", null);
  }

  @Test
  void a_provider_that_does_not_know_of_a_draft_is_not_told_of_it() {
    var draft = request(merger.from(), "cab", "DRAFT", "", null);

    var handed = handover.merged(merger).get(0);

    assertThat(handed.count()).isEqualTo(1);
    assertThat(handed.concerned()).isEmpty();
    assertThat(row(draft)).startsWith(merger.into(), "cab");
    assertThat(
            sql.<Integer, RuntimeException>ask(
                handle ->
                    handle
                        .createQuery(
                            """
                            select count(*) from evidence_record r join evidence_reader e
                              on e.evidence_id = r.id
                            where r.request_id = :draft and e.department = 'cab'
                            """)
                        .bind("draft", draft)
                        .mapTo(Integer.class)
                        .one()))
        .isZero();
  }

  @Test
  void what_is_over_is_found_by_the_successor_and_does_not_count() {
    var over = request("edu", merger.from(), "WITHDRAWN", "", null);

    assertThat(handover.merged(merger).get(0).count()).isZero();
    assertThat(row(over)).startsWith("edu", merger.into());
  }

  private UUID request(
      String requester, String provider, String stage, String relay, String overseer) {
    var id = UUID.randomUUID();
    boolean filed = !stage.equals("DRAFT");
    sql.run(
        handle ->
            handle.execute(
                """
                insert into sharing_request (id, entry_code, entry_version, provider, requester,
                  statute, article, duty, purpose, scenario, items, mode, use_from, use_until,
                  return_flow, stage, prepared_by, drafted_at, rule_set, filed_at, relay,
                  relay_step, received_at, answer_limit, extension_most, supplement_clock,
                  overseer, version)
                select ?, '101001/1', case when filed then 3 end, ?, ?, 'law', 'art. 74', 'duty',
                  'pensions', 'yearly', 'name', 'SERVICE', '2026-03-02', '2026-12-31', false, ?,
                  'edu.staff', now(), case when filed then 'cn-2025' end,
                  case when filed then now() end, ?, 0, case when received then now() end,
                  case when received then 'request.answer.conditional' end, 10,
                  case when received then 'RESTART' end, ?, 1
                from (select cast(? as boolean) as filed, cast(? as boolean) as received) as kind
                """,
                id,
                provider,
                requester,
                stage,
                relay,
                overseer,
                filed,
                filed && !stage.equals("RELAYING")));
    return id;
  }

  private List<String> row(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    "select requester, provider, relay, overseer from sharing_request where id = ?")
                .bind(0, id)
                .map(
                    (row, context) ->
                        Arrays.asList(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .one());
  }
}
