package org.infoshare.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.dispute.Cases.NOON;

import java.util.List;
import java.util.Set;
import org.infoshare.deadline.DeadlineStage;
import org.infoshare.deadline.DueView;
import org.infoshare.department.DepartmentKind;
import org.infoshare.department.Merger;
import org.infoshare.department.Mergers;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The disputes of a merged department, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeHandoverTest {

  private final Sql sql = TestDatabase.sql();
  private final DisputeRows rows = new DisputeRows(sql);
  private final Towns towns = new Towns();
  private final BodiesOnDatabase on = new BodiesOnDatabase(sql, towns);
  private final DisputeHandover handover =
      new DisputeHandover(sql, on.changed(), on.proceedings(), Mergers.evidence(sql));

  @Test
  void what_the_merged_party_agreed_to_counts_for_its_successor() {
    var merger = Mergers.any(sql);
    var dispute = Cases.open(Cases.subject("cn-2025", "edu", merger.from()));
    var agreed = List.of("name");
    dispute.agree(turn(merger.from(), dispute), agreed, "同意共享姓名");
    rows.add(dispute);

    var handed = handover.merged(merger).get(0);

    assertThat(handed.count()).isEqualTo(1);
    assertThat(handed.concerned()).isEqualTo(Set.of("edu"));
    var taken = rows.hold(dispute.id()).orElseThrow();
    assertThat(taken.subject().provider()).isEqualTo(merger.into());
    assertThat(taken.statements().last(StatementKind.AGREEMENT).orElseThrow().department())
        .isEqualTo(merger.from());
    taken.agree(turn("edu", taken), agreed, null);
    assertThat(taken.stage()).isEqualTo(DisputeStage.SETTLED);
  }

  @Test
  void it_counts_over_a_second_merger_as_well() {
    var first = Mergers.any(sql);
    var dispute = Cases.open(Cases.subject("cn-2025", first.from(), "psb"));
    dispute.agree(turn(first.from(), dispute), List.of("kin"), null);
    rows.add(dispute);
    handover.merged(first);
    var second = Mergers.of(sql, first.into(), Mergers.added(sql));
    handover.merged(second);

    var taken = rows.hold(dispute.id()).orElseThrow();
    assertThat(taken.subject().requester()).isEqualTo(second.into());
    taken.agree(turn("psb", taken), List.of("kin"), null);
    assertThat(taken.stage()).isEqualTo(DisputeStage.SETTLED);
  }

  @Test
  void a_dispute_that_is_over_is_found_by_the_successor_and_one_of_others_stays() {
    var merger = Mergers.any(sql);
    var over = Cases.open(Cases.subject("cn-2025", merger.from(), "psb"));
    over.lapse(NOON);
    rows.add(over);
    var others = Cases.open(Cases.subject("cn-2025", "edu", "psb"));
    rows.add(others);

    assertThat(handover.merged(merger).get(0).count()).isZero();

    assertThat(rows.find(over.id()).orElseThrow().subject().requester()).isEqualTo(merger.into());
    assertThat(rows.find(others.id()).orElseThrow().subject()).isEqualTo(others.subject());
  }

  @Test
  void where_a_body_of_the_seat_became_a_party_the_one_above_takes_part() {
    var merger = Mergers.any(sql);
    var dispute = Cases.open(Cases.subject("cn-2025", "edu", merger.from()));
    rows.add(dispute);
    towns.put(DepartmentKind.SHARING_AUTHORITY, Towns.CITY, merger.into());

    handover.merged(merger);

    assertThat(rows.find(dispute.id()).orElseThrow().subject().climbs()).isTrue();
  }

  @Test
  void what_the_authority_should_coordinate_goes_on_to_the_government_when_it_became_a_party() {
    var merger = Mergers.any(sql);
    var dispute = Cases.open(Cases.subject("cn-2025", "edu", merger.from()));
    dispute.minute(turn("edu", dispute), "面谈");
    dispute.refer(turn("edu", dispute), "请协调");
    added(dispute);
    towns.put(DepartmentKind.SHARING_AUTHORITY, Towns.CITY, merger.into());

    var handed = handover.merged(merger).get(0);

    var now = rows.find(dispute.id()).orElseThrow();
    assertThat(now.stage()).isEqualTo(DisputeStage.AT_GOVERNMENT);
    assertThat(on.limits().of(List.of(now)).get(now.id()))
        .returns("gov", DueView::responsible)
        .returns("dispute.rule", DueView::kind);
    assertThat(on.limits().explain(DisputeLimit.REVIEW, now.id()).stage())
        .isEqualTo(DeadlineStage.CANCELLED);
    assertThat(handed.concerned()).isEqualTo(Set.of("edu", "gov"));
    assertThat(on.told("gov", "dispute-at-government", now)).isEqualTo(1);
    assertThat(Mergers.recorded(sql, "dispute-handed-over", merger.into())).isEqualTo(1);
  }

  @Test
  void another_body_that_has_it_now_gets_the_whole_time_and_is_told() {
    var merger = Mergers.any(sql);
    var dispute = Cases.open(Cases.subject("gz-2016", merger.from(), "psb"));
    dispute.consult(Cases.turn(Cases.AUTHORITY, dispute), "周三");
    added(dispute);
    towns.put(DepartmentKind.SHARING_AUTHORITY, Towns.CITY, merger.into());

    var handed = handover.merged(merger).get(0);

    var now = rows.find(dispute.id()).orElseThrow();
    assertThat(now.stage()).isEqualTo(DisputeStage.CONSULTING);
    assertThat(on.limits().of(List.of(now)).get(now.id()))
        .returns("gov", DueView::responsible)
        .returns(2, DueView::run)
        .returns(DeadlineStage.RUNNING, DueView::stage);
    assertThat(handed.concerned()).isEqualTo(Set.of("psb", "gov"));
    assertThat(on.told("gov", "dispute-passed-on", now)).isEqualTo(1);
  }

  @Test
  void a_limit_of_the_body_that_has_it_as_before_goes_on() {
    var merger = Mergers.any(sql);
    var dispute = Cases.open(Cases.subject("gz-2016", merger.from(), "psb"));
    added(dispute);

    var handed = handover.merged(merger).get(0);

    var now = rows.find(dispute.id()).orElseThrow();
    assertThat(on.limits().of(List.of(now)).get(now.id()))
        .returns("iic", DueView::responsible)
        .returns(1, DueView::run);
    assertThat(handed.concerned()).isEqualTo(Set.of("psb", "iic"));
    assertThat(on.told("iic", "dispute-passed-on", now)).isZero();
  }

  @Test
  void a_function_that_a_party_is_given_later_is_followed_as_well() {
    var dispute = Cases.open(Cases.subject("cn-2025", Mergers.added(sql), Mergers.added(sql)));
    var requester = dispute.subject().requester();
    dispute.minute(turn(requester, dispute), "面谈");
    dispute.refer(turn(requester, dispute), "请协调");
    added(dispute);
    var before = BodiesOnDatabase.department(requester, DepartmentKind.ORDINARY);
    on.changed().functionChanged(before, before);
    assertThat(rows.find(dispute.id()).orElseThrow().stage()).isEqualTo(DisputeStage.AT_AUTHORITY);
    towns.put(DepartmentKind.SHARING_AUTHORITY, Towns.CITY, requester);

    on.changed()
        .functionChanged(
            before, BodiesOnDatabase.department(requester, DepartmentKind.SHARING_AUTHORITY));

    var now = rows.find(dispute.id()).orElseThrow();
    assertThat(now.stage()).isEqualTo(DisputeStage.AT_GOVERNMENT);
    assertThat(now.subject().climbs()).isTrue();
  }

  @Test
  void while_nobody_has_the_function_a_dispute_waits_as_it_is() {
    var dispute = Cases.open(Cases.subject("cn-2025", Mergers.added(sql), Mergers.added(sql)));
    var requester = dispute.subject().requester();
    dispute.minute(turn(requester, dispute), "面谈");
    dispute.refer(turn(requester, dispute), "请协调");
    added(dispute);
    towns.without(DepartmentKind.SHARING_AUTHORITY, Towns.CITY);
    var any = BodiesOnDatabase.department("iic", DepartmentKind.ORDINARY);

    on.changed().functionChanged(any, any);

    var now = rows.find(dispute.id()).orElseThrow();
    assertThat(now.stage()).isEqualTo(DisputeStage.AT_AUTHORITY);
    assertThat(on.limits().of(List.of(now)).get(now.id()).run()).isEqualTo(1);
  }

  @Test
  void where_a_district_has_its_authority_no_more_the_one_above_has_the_dispute_and_reads_it() {
    var dispute = Cases.open(inTianhe(Mergers.added(sql), Mergers.added(sql)));
    var requester = dispute.subject().requester();
    dispute.minute(turn(requester, dispute), "面谈");
    dispute.refer(turn(requester, dispute), "请协调");
    added(dispute);
    var above = new Organ("iic", DepartmentKind.SHARING_AUTHORITY, Towns.CITY);
    assertThat(above.knows(dispute)).isFalse();
    towns.without(DepartmentKind.SHARING_AUTHORITY, Towns.TIANHE);
    var any = BodiesOnDatabase.department("any", DepartmentKind.ORDINARY);

    on.changed().functionChanged(any, any);

    var now = rows.find(dispute.id()).orElseThrow();
    assertThat(above.knows(now)).isTrue();
    assertThat(rows.page(above, of(requester)).items())
        .extracting(Dispute::id)
        .containsOnly(now.id());
    assertThat(on.limits().of(List.of(now)).get(now.id()))
        .returns("iic", DueView::responsible)
        .returns(2, DueView::run);
    assertThat(on.told("iic", "dispute-passed-on", now)).isEqualTo(1);
  }

  private static DisputeFilter of(String requester) {
    return new DisputeFilter(null, null, null, null, requester, null, null, null, null);
  }

  private static Subject inTianhe(String requester, String provider) {
    var city = Cases.subject("cn-2025", requester, provider);
    return new Subject(
        city.matter(),
        requester,
        provider,
        city.ruleSet(),
        city.cause(),
        city.items(),
        Towns.TIANHE,
        false);
  }

  @Test
  void one_between_the_two_lapses_and_keeps_both_names() {
    var merger = Mergers.any(sql);
    var one = Cases.open(Cases.subject("gz-2016", merger.from(), merger.into()));
    var other = Cases.open(Cases.subject("cn-2025", merger.into(), merger.from()));
    added(one);
    added(other);

    var handed = handover.merged(merger).get(0);

    assertThat(handed.count()).isZero();
    for (Dispute ended : List.of(one, other)) {
      var now = rows.find(ended.id()).orElseThrow();
      assertThat(now.stage()).isEqualTo(DisputeStage.LAPSED);
      assertThat(now.subject().provider()).isEqualTo(ended.subject().provider());
      assertThat(now.subject().requester()).isEqualTo(ended.subject().requester());
      assertThat(on.limits().explain(DisputeLimit.CONSULT, now.id()).stage())
          .isEqualTo(DeadlineStage.CANCELLED);
      var why = now.statements().last(StatementKind.LAPSE).orElseThrow();
      assertThat(why)
          .returns(merger.reason(), DisputeStatement::text)
          .returns("platform", DisputeStatement::department)
          .returns("platform", DisputeStatement::by);
      assertThat(on.told(merger.into(), "dispute-lapsed", now)).isEqualTo(1);
      assertThat(on.told(merger.from(), "dispute-lapsed", now)).isZero();
    }
    assertThat(on.told("iic", "dispute-lapsed", one)).isEqualTo(1);
  }

  @Test
  void the_reason_names_both_departments_in_both_languages() {
    var merger = new Merger("mzj", "rsj", null, NOON);

    assertThat(merger.reason())
        .isEqualTo(
            "部门 mzj 已并入 rsj,双方成为同一部门"
                + " / Department mzj was merged into rsj: both sides are one department");
  }

  private void added(Dispute dispute) {
    rows.add(dispute);
    on.limits()
        .follow(
            dispute, Cases.bodies(dispute.subject()), null, DisputeLimits.Ending.MET, "somebody");
  }

  private static Turn turn(String department, Dispute dispute) {
    return Cases.turn(Cases.head(department), dispute);
  }
}
