package org.infoshare.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infoshare.dispute.Cases.GOVERNMENT;
import static org.infoshare.dispute.Cases.NOON;
import static org.infoshare.dispute.Cases.REQUESTER;
import static org.infoshare.dispute.Cases.turn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.department.DepartmentKind;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Disputes over needs as they are kept, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeOfNeedRowsTest {

  private final Sql sql = TestDatabase.sql();
  private final DisputeRows rows = new DisputeRows(sql);
  private final DisputeIndex index = new DisputeIndex(sql);

  private Dispute kept(Subject subject) {
    var dispute = Cases.open(subject);
    rows.add(dispute);
    return rows.hold(dispute.id()).orElseThrow();
  }

  /** Kept, and read as somebody else would. */
  private Dispute again(Dispute dispute) {
    rows.store(dispute);
    return rows.find(dispute.id()).orElseThrow();
  }

  @Test
  void a_dispute_over_a_need_is_read_back_in_its_words_and_gets_its_right_later() {
    var dispute = kept(Cases.ofNeed("cn-2025"));
    var items = dispute.subject().items();
    assertThat(items).containsExactly("裸眼视力,双眼", "筛查日期");
    dispute.concede(turn(Cases.PROVIDER, dispute), "同意");
    dispute = again(dispute);
    assertThat(dispute.state().shared()).isEqualTo(items);
    assertThat(dispute.state().grant()).isNull();
    assertThat(dispute.statements().all().get(1).items()).isEqualTo(items);

    dispute.grant(UUID.randomUUID());
    assertThat(again(dispute).state()).isEqualTo(dispute.state());
    assertThat(again(dispute).subject()).isEqualTo(dispute.subject());
  }

  @Test
  void a_need_has_one_dispute_until_it_is_taken_back_lapses_or_is_closed() {
    var need = UUID.randomUUID();
    var subject = Cases.ofNeed("cn-2025", need, "edu", "psb");
    var dispute = kept(subject);
    assertThat(index.standing(need)).contains(dispute.id());
    assertThatThrownBy(() -> kept(subject)).hasMessageContaining("dispute_need");
    dispute.withdraw(turn(REQUESTER, dispute), "先自行协商");
    rows.store(dispute);

    var again = kept(subject);
    again.lapse(NOON);
    rows.store(again);
    assertThat(index.standing(need)).isEmpty();

    var closed = atGovernment(kept(subject));
    closed.rule(turn(GOVERNMENT, closed), Cases.ruling(false));
    rows.store(closed);
    assertThat(index.standing(need)).isEmpty();

    var other = kept(Cases.ofNeed("cn-2025", need, "edu", "cab"));
    assertThat(index.standing(need)).contains(other.id());
    assertThat(index.ofNeed(need)).hasSize(4).contains(closed.id(), other.id());
    assertThat(index.matterOf(other.id())).contains(Matter.ofNeed(need, "近视筛查"));
    var own = new Organ("edu", DepartmentKind.ORDINARY, Towns.CITY);
    assertThat(
            rows.page(own, new DisputeFilter(null, null, need, null, null, null, null, null, null))
                .items())
        .hasSize(4);
  }

  @Test
  void a_dispute_is_over_a_request_or_a_need_and_never_over_both_or_none() {
    for (String values :
        List.of(
            "null, null, null, null, null",
            "gen_random_uuid(), 'x', 1, gen_random_uuid(), 'n'",
            "gen_random_uuid(), null, null, null, null",
            "null, 'x', 1, gen_random_uuid(), 'n'",
            "null, null, null, gen_random_uuid(), null")) {
      assertThatThrownBy(
              () ->
                  sql.run(
                      handle ->
                          handle.execute(
                              """
                              insert into dispute
                                (id, request_id, entry_code, entry_version, need_id, need_name,
                                 requester, provider, rule_set, cause, items, seat_level, seat_area,
                                 climbs, opened_at, stage, since)
                              values (gen_random_uuid(), %s, 'edu', 'psb', 'cn-2025', 'REFUSED',
                                '{a}', 'MUNICIPAL', '440100', false, now(), 'OPEN', now())
                              """
                                  .formatted(values))))
          .as(values)
          .hasMessageContaining("dispute_matter");
    }
  }

  @Test
  void who_may_know_of_a_dispute_reads_the_need_and_nobody_else_does_for_that() {
    var readers =
        new DisputedNeedReaders(
            rows,
            index,
            new DisputeBodies(
                (kind, seat) -> Optional.empty(),
                code ->
                    new Organ(
                        code,
                        code.equals("gov") ? DepartmentKind.GOVERNMENT : DepartmentKind.ORDINARY,
                        Towns.CITY)));
    var need = UUID.randomUUID();
    assertThat(readers.mayRead(need, GOVERNMENT)).isFalse();

    kept(Cases.ofNeed("cn-2025", need, "edu", "psb"));

    assertThat(readers.mayRead(need, GOVERNMENT)).isTrue();
    assertThat(readers.mayRead(need, Cases.head("cab"))).isFalse();
    assertThat(readers.mayRead(need, new Caller("auditor", null, Set.of()))).isFalse();
  }

  private static Dispute atGovernment(Dispute dispute) {
    return Dispute.kept(
        dispute.id(),
        dispute.subject(),
        dispute.statements().all(),
        dispute.state().in(DisputeStage.AT_GOVERNMENT, NOON));
  }
}
