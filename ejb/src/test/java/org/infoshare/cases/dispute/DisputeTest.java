package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.cases.dispute.DisputeSamples.AUTHORITY;
import static org.infoshare.cases.dispute.DisputeSamples.FOUR;
import static org.infoshare.cases.dispute.DisputeSamples.GOVERNMENT;
import static org.infoshare.cases.dispute.DisputeSamples.ITEMS;
import static org.infoshare.cases.dispute.DisputeSamples.NOON;
import static org.infoshare.cases.dispute.DisputeSamples.PROVIDER;
import static org.infoshare.cases.dispute.DisputeSamples.REQUESTER;
import static org.infoshare.cases.dispute.DisputeSamples.TODAY;
import static org.infoshare.cases.dispute.DisputeSamples.context;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.infoshare.cases.competence.ReviewBody;
import org.infoshare.cases.dispute.NewOpinion.OpinionStance;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeTest {

  private static final String GZ = "gz-2016";
  private static final String CN = "cn-2025";

  @Test
  void it_opens_with_reasons() {
    var dispute = DisputeSamples.open(GZ);

    assertThat(dispute.stage()).isEqualTo(DisputeStage.OPEN);
    assertThat(dispute.statements().first().by()).isEqualTo("edu.head");
    assertThat(dispute.statements().all())
        .extracting(DisputeStatement::number, DisputeStatement::kind, DisputeStatement::text)
        .containsExactly(tuple(1, DisputeStatementKind.OPENING, "职责所需"));
    var subject = DisputeSamples.subject(GZ);
    assertThat(faults(() -> Dispute.open(context(REQUESTER, subject), subject, " ")))
        .containsExactly(tuple("/reasons", "missing"));
  }

  @Test
  void it_is_settled_once_both_heads_agree_to_the_same_items() {
    var dispute = DisputeSamples.in(GZ, DisputeStage.CONSULTING);

    dispute.offerSettlement(context(REQUESTER, dispute), List.of("kin", "name"), "各让一步");
    dispute.offerSettlement(context(PROVIDER, dispute), List.of("name"), null);
    assertThat(dispute.stage()).isEqualTo(DisputeStage.CONSULTING);

    dispute.offerSettlement(context(PROVIDER, dispute), List.of("name", "kin"), null);
    assertThat(dispute.stage()).isEqualTo(DisputeStage.SETTLED);
    assertThat(dispute.state().shared()).containsExactly("name", "kin");
    assertThat(dispute.awaitsGrantSince(DisputeStage.CONSULTING)).isTrue();
  }

  @Test
  void what_a_party_agreed_to_before_does_not_bind_it() {
    var dispute = DisputeSamples.in(CN, DisputeStage.NEGOTIATING);

    dispute.offerSettlement(context(REQUESTER, dispute), List.of("name"), null);
    dispute.offerSettlement(context(REQUESTER, dispute), ITEMS, null);
    dispute.offerSettlement(context(PROVIDER, dispute), List.of("name"), null);

    assertThat(dispute.stage()).isEqualTo(DisputeStage.NEGOTIATING);
  }

  @Test
  void every_fault_of_an_agreement_is_told_at_once() {
    var dispute = DisputeSamples.open(GZ);
    var context = context(PROVIDER, dispute);

    assertThat(
            faults(
                () ->
                    dispute.offerSettlement(
                        context, Arrays.asList("photo", null, "name", "name"), "x".repeat(4001))))
        .containsExactlyInAnyOrder(
            tuple("/items/0", "item-not-in-dispute"),
            tuple("/items/1", "missing"),
            tuple("/items/3", "duplicate"),
            tuple("/text", "too-long"));
    assertThat(faults(() -> dispute.offerSettlement(context, List.of(), null)))
        .containsExactly(tuple("/items", "missing"));
    assertThat(faults(() -> dispute.offerSettlement(context, null, null)))
        .containsExactly(tuple("/items", "missing"));
  }

  @Test
  void a_provider_that_gives_in_shares_everything_in_dispute() {
    var dispute = DisputeSamples.in(GZ, DisputeStage.AT_GOVERNMENT);

    dispute.concede(context(PROVIDER, dispute), "同意共享");

    assertThat(dispute.stage()).isEqualTo(DisputeStage.SETTLED);
    assertThat(dispute.state().shared()).isEqualTo(ITEMS);
  }

  @Test
  void consulting_is_not_called_fruitless_without_minutes() {
    var dispute = DisputeSamples.open(GZ);
    dispute.consult(context(AUTHORITY, dispute), "周三九时,市政府三楼");

    assertThat(reason(() -> dispute.queue(context(AUTHORITY, dispute), "未达成一致")))
        .isEqualTo("minutes-missing");
    assertThat(dispute.offeredTo(AUTHORITY, DisputeSamples.bodies(dispute.subject())))
        .doesNotContain(DisputeCommand.DECLARE_NO_AGREEMENT)
        .contains(DisputeCommand.WRITE_MINUTES);

    dispute.minute(context(AUTHORITY, dispute), "双方各执一词");
    dispute.queue(context(AUTHORITY, dispute), "未达成一致");
    assertThat(dispute.stage()).isEqualTo(DisputeStage.QUEUED);
  }

  @Test
  void with_nobody_acting_the_parties_are_left_to_consult_and_then_it_waits_for_a_batch() {
    var dispute = DisputeSamples.open(GZ);

    assertThat(dispute.expire(NOON)).isTrue();
    assertThat(dispute.stage()).isEqualTo(DisputeStage.CONSULTING);
    assertThat(dispute.expire(NOON)).isTrue();
    assertThat(dispute.stage()).isEqualTo(DisputeStage.QUEUED);
    assertThat(dispute.expire(NOON)).isFalse();
  }

  @Test
  void the_last_opinion_of_a_body_counts_until_the_last_body_has_spoken() {
    var dispute = reviewed(DisputeSamples.subject(GZ));
    opine(dispute, FOUR.get(0), DisputeSamples.notShare());
    opine(dispute, FOUR.get(0), DisputeSamples.share("name", "kin"));
    opine(dispute, FOUR.get(1), DisputeSamples.share("kin", "name"));
    opine(dispute, FOUR.get(2), DisputeSamples.share("name"));
    assertThat(result(dispute, false)).isEqualTo(DisputeStage.JOINT_REVIEW);

    opine(dispute, FOUR.get(3), DisputeSamples.share("status", "name"));

    assertThat(result(dispute, false)).isEqualTo(DisputeStage.REVIEWED_SHARE);
    assertThat(dispute.state().shared()).isNull();

    dispute.acceptReview(NOON);

    assertThat(dispute.stage()).isEqualTo(DisputeStage.SETTLED_SHARE);
    assertThat(dispute.state().shared()).containsExactly("name");
  }

  @Test
  void article_35_of_2016_a_party_that_disputes_the_result_of_the_review_submits_it_alone() {
    for (Caller party : List.of(REQUESTER, PROVIDER)) {
      for (NewOpinion opinion : List.of(DisputeSamples.notShare(), DisputeSamples.share("name"))) {
        var dispute = reviewed(DisputeSamples.subject(GZ));
        FOUR.forEach(caller -> opine(dispute, caller, opinion));
        assertThat(DisputeStage.REVIEWED).contains(result(dispute, false));

        dispute.submit(context(party, dispute), "请裁决", () -> true);

        assertThat(dispute.stage()).isEqualTo(DisputeStage.AT_GOVERNMENT);
      }
    }
  }

  @Test
  void a_review_against_sharing_that_nobody_disputes_is_final() {
    var dispute = reviewed(DisputeSamples.subject(GZ));
    FOUR.forEach(caller -> opine(dispute, caller, DisputeSamples.notShare()));
    assertThat(result(dispute, false)).isEqualTo(DisputeStage.REVIEWED_NO_SHARE);
    assertThat(dispute.waitingFor(DisputeSamples.bodies(dispute.subject()))).isEqualTo("edu");

    dispute.acceptReview(NOON);

    assertThat(dispute.stage()).isEqualTo(DisputeStage.CLOSED_NO_SHARE);
    assertThat(dispute.state().shared()).isEmpty();
  }

  @Test
  void article_28_of_the_decree_a_case_that_its_authority_lets_lie_goes_to_the_government() {
    var dispute = DisputeSamples.in(CN, DisputeStage.AT_AUTHORITY);

    assertThat(dispute.expire(NOON)).isTrue();

    assertThat(dispute.stage()).isEqualTo(DisputeStage.AT_GOVERNMENT);
  }

  @Test
  void article_35_of_2016_where_one_of_the_four_is_a_party_the_others_decide_nothing() {
    var dispute = reviewed(DisputeSamples.subject(GZ, "edu", "legal"));

    assertThat(dispute.statements().opinions().get(ReviewBody.LEGAL))
        .extracting(DisputeStatement::stance, DisputeStatement::by)
        .containsExactly(OpinionStance.RECUSED, "platform");
    assertThat(reason(() -> opine(dispute, FOUR.get(2), DisputeSamples.notShare())))
        .isEqualTo("recused");
    for (Caller caller : List.of(FOUR.get(0), FOUR.get(1), FOUR.get(3))) {
      opine(dispute, caller, DisputeSamples.share("name"));
    }
    assertThat(result(dispute, false)).isEqualTo(DisputeStage.UNRESOLVED);
  }

  @Test
  void an_authority_that_is_a_party_has_its_government_conduct_the_case() {
    var dispute = DisputeSamples.open(DisputeSamples.subject(GZ, "edu", "iic"));

    assertThat(reason(() -> dispute.consult(context(AUTHORITY, dispute), "周三")))
        .isEqualTo("recused");
    dispute.consult(context(GOVERNMENT, dispute), "周三");
    assertThat(dispute.stage()).isEqualTo(DisputeStage.CONSULTING);
  }

  @Test
  void an_opinion_names_items_exactly_where_it_shares() {
    var dispute = reviewed(DisputeSamples.subject(GZ));
    var context = context(AUTHORITY, dispute);

    assertThat(faults(() -> dispute.opine(context, new NewOpinion(null, null, null))))
        .containsExactly(tuple("/stance", "missing"), tuple("/reasons", "missing"));
    assertThat(
            faults(() -> dispute.opine(context, new NewOpinion(OpinionStance.RECUSED, null, "x"))))
        .containsExactly(tuple("/stance", "unknown-value"));
    assertThat(
            faults(
                () -> dispute.opine(context, new NewOpinion(OpinionStance.ABSTAIN, ITEMS, "无关"))))
        .containsExactly(tuple("/items", "items-not-to-share"));
    assertThat(
            faults(() -> dispute.opine(context, new NewOpinion(OpinionStance.SHARE, null, "应当"))))
        .containsExactly(tuple("/items", "missing"));
  }

  @Test
  void one_submission_or_both_bring_it_before_the_government() {
    var one = DisputeSamples.in(GZ, DisputeStage.UNRESOLVED);
    one.submit(context(PROVIDER, one), "请裁决", () -> false);
    assertThat(one.stage()).isEqualTo(DisputeStage.AT_GOVERNMENT);

    var both = DisputeSamples.in(GZ, DisputeStage.UNRESOLVED);
    both.submit(context(PROVIDER, both), "请裁决", () -> true);
    both.submit(context(PROVIDER, both), "补充", () -> true);
    assertThat(both.stage()).isEqualTo(DisputeStage.UNRESOLVED);
    both.submit(context(REQUESTER, both), "请裁决", () -> true);
    assertThat(both.stage()).isEqualTo(DisputeStage.AT_GOVERNMENT);
  }

  @Test
  void who_has_not_submitted_is_named_and_holds_it_up_no_longer_than_the_limit() {
    var dispute = DisputeSamples.in(GZ, DisputeStage.UNRESOLVED);
    var bodies = DisputeSamples.bodies(dispute.subject());
    dispute.expireSubmission(NOON);
    assertThat(dispute.stage()).isEqualTo(DisputeStage.UNRESOLVED);
    assertThat(dispute.waitingFor(bodies)).isEqualTo("edu");

    dispute.submit(context(REQUESTER, dispute), "请裁决", () -> true);
    assertThat(dispute.waitingFor(bodies)).isEqualTo("psb");
    dispute.expireSubmission(NOON);

    assertThat(dispute.stage()).isEqualTo(DisputeStage.AT_GOVERNMENT);
    assertThat(dispute.waitingFor(bodies)).isEqualTo("gov");
    var other = DisputeSamples.in(GZ, DisputeStage.UNRESOLVED);
    other.submit(context(PROVIDER, other), "请裁决", () -> true);
    assertThat(other.waitingFor(bodies)).isEqualTo("edu");
  }

  @Test
  void nobody_buries_a_dispute_under_statements_and_what_ends_it_is_always_taken() {
    var dispute = DisputeSamples.in(CN, DisputeStage.NEGOTIATING);
    for (int i = 0; i < DisputeStatements.MAX_REPEATED; i++) {
      dispute.minute(context(PROVIDER, dispute), "第" + i + "次面谈");
    }

    assertThat(reason(() -> dispute.minute(context(PROVIDER, dispute), "再谈")))
        .isEqualTo("statements-exhausted");
    assertThat(
            reason(
                () -> dispute.offerSettlement(context(PROVIDER, dispute), List.of("name"), null)))
        .isEqualTo("statements-exhausted");
    dispute.minute(context(REQUESTER, dispute), "面谈");
    dispute.concede(context(PROVIDER, dispute), "同意");
    assertThat(dispute.stage()).isEqualTo(DisputeStage.SETTLED);
  }

  @Test
  void negotiating_has_to_be_tried_before_the_authority() {
    var dispute = DisputeSamples.open(CN);
    assertThat(reason(() -> dispute.refer(context(REQUESTER, dispute), "请协调")))
        .isEqualTo("wrong-stage");

    dispute.minute(context(DisputeSamples.staff("psb"), dispute), "三月二日面谈");
    dispute.refer(context(REQUESTER, dispute), "请协调");

    assertThat(dispute.stage()).isEqualTo(DisputeStage.AT_AUTHORITY);
  }

  @Test
  void where_every_authority_is_a_party_a_referral_goes_on_to_the_government() {
    var dispute = DisputeSamples.open(DisputeSamples.subject(CN, "edu", "iic"));
    dispute.minute(context(REQUESTER, dispute), "面谈");

    dispute.refer(context(REQUESTER, dispute), "请协调");

    assertThat(dispute.stage()).isEqualTo(DisputeStage.AT_GOVERNMENT);
  }

  @Test
  void the_authoritys_result_needs_the_assent_of_both_to_what_it_proposes_now() {
    var dispute = DisputeSamples.in(CN, DisputeStage.AT_AUTHORITY);
    dispute.propose(context(AUTHORITY, dispute), List.of("kin", "name"), "部分共享");
    int first = dispute.statements().all().size();
    dispute.approveResult(context(REQUESTER, dispute), first);
    dispute.propose(context(AUTHORITY, dispute), List.of("name"), "再议");
    int second = dispute.statements().all().size();

    assertThat(reason(() -> dispute.approveResult(context(PROVIDER, dispute), first)))
        .isEqualTo("proposal-outdated");
    dispute.approveResult(context(PROVIDER, dispute), second);
    assertThat(dispute.stage()).isEqualTo(DisputeStage.AT_AUTHORITY);
    dispute.approveResult(context(REQUESTER, dispute), second);

    assertThat(dispute.stage()).isEqualTo(DisputeStage.SETTLED_SHARE);
    assertThat(dispute.state().shared()).containsExactly("name");
  }

  @Test
  void a_result_of_nothing_closes_it() {
    var dispute = DisputeSamples.in(CN, DisputeStage.AT_AUTHORITY);
    dispute.propose(context(AUTHORITY, dispute), null, "不予共享");
    int proposal = dispute.statements().all().size();
    dispute.approveResult(context(PROVIDER, dispute), proposal);
    dispute.approveResult(context(REQUESTER, dispute), proposal);

    assertThat(dispute.stage()).isEqualTo(DisputeStage.CLOSED_NO_SHARE);
    assertThat(dispute.awaitsGrantSince(DisputeStage.AT_AUTHORITY)).isFalse();
    assertThat(
            faults(
                () ->
                    DisputeSamples.in(CN, DisputeStage.AT_AUTHORITY)
                        .approveResult(context(PROVIDER, dispute), null)))
        .containsExactly(tuple("/proposal", "missing"));
  }

  @Test
  void what_is_ordered_is_provided_or_stands_as_not_complied_with_until_it_is() {
    var dispute = DisputeSamples.in(GZ, DisputeStage.AT_GOVERNMENT);
    dispute.rule(context(GOVERNMENT, dispute), DisputeSamples.ruling(true, "name"));
    dispute.grant(UUID.randomUUID());
    assertThat(dispute.awaitsGrantSince(DisputeStage.AT_GOVERNMENT)).isFalse();

    assertThat(dispute.expireProvision(TODAY.plusDays(7), NOON)).isTrue();
    assertThat(dispute.stage()).isEqualTo(DisputeStage.NON_COMPLIANT);
    assertThat(dispute.expireProvision(TODAY.plusDays(8), NOON)).isFalse();

    assertThat(dispute.provide(NOON)).isTrue();
    assertThat(dispute.stage()).isEqualTo(DisputeStage.PROVIDED);
    assertThat(dispute.state().overdueSince()).isEqualTo(TODAY.plusDays(7));
    assertThat(dispute.state().providedAt()).isEqualTo(NOON);
    assertThat(dispute.provide(NOON)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(DisputeStage.class)
  void with_its_request_it_ends_wherever_it_stands_and_what_is_over_stays_so(DisputeStage stage) {
    for (String ruleSet : List.of(GZ, CN)) {
      var dispute = DisputeSamples.in(ruleSet, stage);
      boolean known =
          DisputeTransitions.TABLES.of(ruleSet).rows().stream()
              .anyMatch(row -> row.from() == stage);

      dispute.lapse(NOON);

      assertThat(dispute.stage()).isEqualTo(known ? DisputeStage.LAPSED : stage);
      assertThat(known || stage.isFinal() || ofTheOtherRuleSet(ruleSet, stage)).isTrue();
    }
  }

  private static boolean ofTheOtherRuleSet(String ruleSet, DisputeStage stage) {
    return DisputeTransitions.TABLES.of(ruleSet.equals(GZ) ? CN : GZ).rows().stream()
        .anyMatch(row -> row.from() == stage);
  }

  @Test
  void four_that_differ_leave_it_unresolved() {
    var dispute = reviewed(DisputeSamples.subject(GZ));
    opine(dispute, FOUR.get(0), DisputeSamples.share("name"));
    opine(dispute, FOUR.get(1), DisputeSamples.share("name"));
    opine(dispute, FOUR.get(2), DisputeSamples.share("name"));
    opine(dispute, FOUR.get(3), DisputeSamples.notShare());

    assertThat(result(dispute, false)).isEqualTo(DisputeStage.UNRESOLVED);
    assertThat(dispute.state().shared()).isNull();
  }

  @Test
  void a_late_consent_to_everything_settles_what_is_open_and_nothing_else() {
    var grant = UUID.randomUUID();
    for (DisputeStage stage : DisputeStage.values()) {
      var dispute = DisputeSamples.in(GZ, stage);
      boolean open =
          dispute
              .offeredTo(PROVIDER, DisputeSamples.bodies(dispute.subject()))
              .contains(DisputeCommand.CONCEDE);

      dispute.settle(grant, NOON);

      assertThat(dispute.stage()).isEqualTo(open ? DisputeStage.SETTLED : stage);
      assertThat(dispute.state().grant()).isEqualTo(open ? grant : null);
    }
  }

  private static Dispute reviewed(DisputeScope subject) {
    var dispute = DisputeSamples.open(subject);
    dispute.expire(NOON);
    dispute.expire(NOON);
    dispute.reviewAutomatically(DisputeSamples.bodies(subject), UUID.randomUUID(), 1, NOON);
    return dispute;
  }

  private static void opine(Dispute dispute, Caller caller, NewOpinion opinion) {
    dispute.opine(context(caller, dispute), opinion);
  }

  /** Where it stands once a result that is there was drawn. */
  private static DisputeStage result(Dispute dispute, boolean expired) {
    JointReview.resultOf(dispute, DisputeSamples.bodies(dispute.subject()), expired)
        .ifPresent(result -> dispute.conclude(result.command(), NOON));
    return dispute.stage();
  }

  private static String reason(ThrowingCallable act) {
    var refusal = catchThrowableOfType(Refusal.class, act);
    return refusal == null ? "none" : refusal.reason().code();
  }

  private static List<Tuple> faults(ThrowingCallable act) {
    var refusal = catchThrowableOfType(Refusal.class, act);
    return refusal.faults().stream().map(fault -> tuple(fault.pointer(), fault.code())).toList();
  }
}
