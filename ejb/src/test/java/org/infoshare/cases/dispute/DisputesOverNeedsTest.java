package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infoshare.cases.dispute.DisputeSamples.GOVERNMENT;
import static org.infoshare.cases.dispute.DisputeSamples.NOON;
import static org.infoshare.cases.dispute.DisputeSamples.REQUESTER;
import static org.infoshare.cases.dispute.DisputeSamples.context;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.cases.competence.CityBodies;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.competence.DisputeBody;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.DepartmentKind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Disputes over needs as they are kept, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputesOverNeedsTest {

  private final DisputesOnDatabase on = new DisputesOnDatabase();
  private final Disputes disputes = on.disputes();

  @Test
  void a_dispute_over_a_need_is_read_back_in_its_words_and_gets_its_right_later() {
    var dispute = on.open(DisputeSamples.ofNeed("cn-2025"));
    var items = dispute.subject().items();
    assertThat(items).containsExactly("裸眼视力,双眼", "筛查日期");

    var decided =
        on.change(dispute, one -> one.concede(context(DisputeSamples.PROVIDER, one), "同意"));
    assertThat(decided.state().shared()).isEqualTo(items);
    assertThat(decided.state().grant()).isNull();
    assertThat(decided.statements().all().get(1).items()).isEqualTo(items);

    var right = UUID.randomUUID();
    var granted = on.change(dispute, one -> one.grant(right));
    assertThat(granted.state().grant()).isEqualTo(right);
    assertThat(granted.state())
        .usingRecursiveComparison()
        .ignoringFields("grant")
        .isEqualTo(decided.state());
    assertThat(granted.subject()).usingRecursiveComparison().isEqualTo(dispute.subject());
  }

  @Test
  void a_need_has_one_dispute_until_it_is_taken_back_lapses_or_is_closed() {
    var need = UUID.randomUUID();
    var subject = DisputeSamples.ofNeed("cn-2025", need, "edu", "psb");
    var dispute = on.open(subject);
    assertThat(disputes.effectiveOfNeed(need)).contains(dispute.id());
    assertThatThrownBy(() -> on.open(subject)).hasMessageContaining("dispute_need");
    on.change(dispute, one -> one.withdraw(context(REQUESTER, one), "先自行协商"));

    on.change(on.open(subject), one -> one.lapse(NOON));
    assertThat(disputes.effectiveOfNeed(need)).isEmpty();

    var closed = on.open(subject);
    on.change(
        closed,
        one -> {
          DisputeSamples.put(one, DisputeStage.AT_GOVERNMENT);
          one.rule(context(GOVERNMENT, one), DisputeSamples.ruling(false));
        });
    assertThat(disputes.effectiveOfNeed(need)).isEmpty();

    var other = on.open(DisputeSamples.ofNeed("cn-2025", need, "edu", "cab"));
    assertThat(disputes.effectiveOfNeed(need)).contains(other.id());
    assertThat(disputes.ofNeed(need))
        .extracting(Dispute::id)
        .hasSize(4)
        .contains(closed.id(), other.id());
    assertThat(disputes.caseOf(other.id())).contains(DisputedCase.ofNeed(need, "近视筛查"));
    var own = new DisputeBody("edu", DepartmentKind.ORDINARY, CityBodies.CITY);
    var filter = new DisputeFilter(null, null, need, null, null, null, null, null, null);
    assertThat(disputes.page(own, filter).results()).hasSize(4);
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
                  on.sql()
                      .useHandle(
                          handle ->
                              handle.execute(
                                  """
                              insert into dispute
                                (id, request_id, entry_code, entry_version, need_id, need_name,
                                 requester, provider, rule_set, cause, items, jurisdiction_level, jurisdiction_area,
                                 escalated, opened_at, stage, since)
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
        new DisputedNeedFollower(
            disputes,
            null,
            new DisputeBodies(
                (kind, jurisdiction) -> Optional.empty(),
                code ->
                    new DisputeBody(
                        code,
                        code.equals("gov") ? DepartmentKind.GOVERNMENT : DepartmentKind.ORDINARY,
                        CityBodies.CITY)));
    var need = UUID.randomUUID();
    assertThat(readers.mayRead(need, GOVERNMENT)).isFalse();

    on.open(DisputeSamples.ofNeed("cn-2025", need, "edu", "psb"));

    assertThat(readers.mayRead(need, GOVERNMENT)).isTrue();
    assertThat(readers.mayRead(need, DisputeSamples.head("cab"))).isFalse();
    assertThat(readers.mayRead(need, new Caller("auditor", null, Set.of()))).isFalse();
  }
}
