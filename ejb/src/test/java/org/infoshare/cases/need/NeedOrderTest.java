package org.infoshare.cases.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.cases.need.NeedSamples.HEAD;
import static org.infoshare.cases.need.NeedSamples.NAMED_HEAD;
import static org.infoshare.cases.need.NeedSamples.NAMED_STAFF;
import static org.infoshare.cases.need.NeedSamples.NOON;
import static org.infoshare.cases.need.NeedSamples.STAFF;
import static org.infoshare.cases.need.NeedSamples.TODAY;
import static org.infoshare.cases.need.NeedSamples.context;
import static org.infoshare.cases.need.NeedSamples.parties;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.request.AgreedRequests.AgreedRequest;
import org.infoshare.sharing.terms.AgreedNeed;
import org.infoshare.sharing.terms.SharingBasis;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What can be disputed of a need, and what follows from a decision to share it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedOrderTest {

  private static final AgreedRequest MADE =
      new AgreedRequest(UUID.randomUUID(), UUID.randomUUID(), false);

  @Test
  void what_was_declined_or_left_unanswered_can_be_disputed_once_at_a_time() {
    var refused = NeedSamples.refused("cn-2025");
    assertThat(refused.disputableItems()).containsExactly("裸眼视力", "筛查日期");
    assertThat(refused.offeredTo(context(HEAD), parties(refused)))
        .containsExactly(NeedCommand.DISPUTE);
    assertThat(refused.offeredTo(context(STAFF), parties(refused))).isEmpty();
    assertThat(refused.offeredTo(context(NAMED_HEAD), parties(refused))).isEmpty();

    refused.linkDispute(UUID.randomUUID());
    assertThat(refused.offeredTo(context(HEAD), parties(refused))).isEmpty();
    refused.linkDispute(null);
    assertThat(refused.offeredTo(context(HEAD), parties(refused)))
        .containsExactly(NeedCommand.DISPUTE);

    var pointed = NeedSamples.negotiated("cn-2025");
    assertThat(pointed.disputableItems()).isEmpty();
    pointed.referToEntry(context(NAMED_HEAD), parties(pointed), "307001/1", null, false);
    assertThat(pointed.disputableItems()).hasSize(2);
    assertThat(NeedTransitions.isWaitingFor(NeedCommand.DISPUTE)).isFalse();
  }

  @Test
  void another_department_is_not_bound_by_the_dispute_with_the_one_before() {
    var need = NeedSamples.in(NeedStage.UNANSWERED, "cn-2025", STAFF);
    need.linkDispute(UUID.randomUUID());

    need.refuseCompetence(context(NAMED_STAFF), parties(need), "由民政负责");

    assertThat(need.state().dispute()).isNull();
  }

  @Test
  void what_a_dispute_decided_is_carried_out_once_by_staff_of_the_named_department() {
    var need = NeedSamples.negotiated("cn-2025");
    need.referToEntry(context(NAMED_HEAD), parties(need), "307001/1", null, false);
    need.order(NeedSamples.platform(), List.of("筛查日期"), true);
    assertThat(need.state().entry()).isNull();
    assertThat(need.state().order()).isEqualTo(new NeedState.Order(List.of("筛查日期"), true));
    assertThat(need.offeredTo(context(NAMED_STAFF), parties(need)))
        .containsExactly(NeedCommand.CARRY_OUT);
    assertThat(NeedTransitions.isWaitingFor(NeedCommand.CARRY_OUT)).isTrue();
    assertThat(
            refusalOf(
                () ->
                    need.carryOut(
                        context(NAMED_HEAD), parties(need), NeedSamples.entry(), any -> "x")))
        .isEqualTo("not-permitted");

    need.carryOut(context(NAMED_STAFF), parties(need), NeedSamples.entry(), any -> "307001/9");

    assertThat(need.offeredTo(context(NAMED_STAFF), parties(need))).isEmpty();
    assertThat(
            refusalOf(
                () ->
                    need.carryOut(
                        context(NAMED_STAFF), parties(need), NeedSamples.entry(), any -> "x")))
        .isEqualTo("carried-out-already");
    assertThat(NeedSamples.stated(need).subList(2, 4))
        .extracting(NeedStatement::kind, NeedStatement::items, NeedStatement::entry)
        .containsExactly(
            tuple(NeedStatementKind.ORDER, List.of("筛查日期"), null),
            tuple(NeedStatementKind.EXECUTION, List.of(), "307001/9"));
    assertThat(need.agreedNeed())
        .returns(SharingBasis.RULING, AgreedNeed::basis)
        .returns(List.of("筛查日期"), AgreedNeed::items)
        .returns(need.content().mode(), AgreedNeed::mode)
        .returns(TODAY, AgreedNeed::useFrom)
        .returns(TODAY.plusYears(1), AgreedNeed::useUntil);
    assertThat(NeedSamples.carriedOut("cn-2025", false).agreedNeed().basis())
        .isEqualTo(SharingBasis.DECISION);
  }

  /** A proposal that was made before the refusal is answered by nobody any more. */
  @Test
  void an_order_waits_for_the_named_department_whoever_proposed_last() {
    var need = NeedSamples.proposed("cn-2025", NAMED_HEAD);
    need.expire(NeedSamples.platform(), TODAY);
    assertThat(need.state().awaitsRequester()).isTrue();

    need.order(NeedSamples.platform(), List.of("筛查日期"), false);

    assertThat(need.state().awaitsRequester()).isFalse();
    assertThat(need.state().deadlineKind()).contains(NeedDeadlineKind.PUBLISH);
  }

  @Test
  void the_lateness_of_a_ruling_ends_with_the_provision_and_not_with_the_publication() {
    for (boolean byRuling : List.of(true, false)) {
      var need = NeedSamples.carriedOut("cn-2025", byRuling);
      need.expire(NeedSamples.platform(), TODAY);
      assertThat(need.state().overdueSince()).isEqualTo(TODAY);

      need.share(NeedSamples.platform(), MADE);
      assertThat(need.state().overdueSince()).isEqualTo(byRuling ? TODAY : null);
      assertThat(need.state().publishedAt()).isEqualTo(NOON);

      need.provide(NeedSamples.platform());
      assertThat(need.state().overdueSince()).isNull();
    }
  }

  @Test
  void an_entry_that_carries_out_an_order_shares_all_of_it() {
    var ordered = List.of("裸眼视力", "筛查日期");
    var sight = NeedSamples.called("裸眼视力", Sharing.CONDITIONAL);
    assertThat(missing(ordered, sight)).containsExactly("/entry/items ordered-item-missing");
    assertThat(missing(ordered, sight, NeedSamples.called("筛查日期", Sharing.NOT_SHARED)))
        .containsExactly("/entry/items ordered-item-missing");
    assertThat(missing(ordered)).hasSize(2);
    assertThat(missing(ordered, sight, NeedSamples.called(" 筛查日期", Sharing.UNCONDITIONAL)))
        .isEmpty();
    assertThat(missing(List.of("sight"), NeedSamples.item("sight", true, Sharing.CONDITIONAL)))
        .isEmpty();
    assertThatThrownBy(() -> NeedValidator.checkExecution(null, ordered, entry -> List.of()))
        .isInstanceOf(Refusal.class);
    assertThat(
            faultsOf(
                () ->
                    NeedValidator.checkExecution(
                        NeedSamples.entry(sight),
                        List.of("裸眼视力"),
                        entry -> List.of(FieldFault.of("/node", PlatformReason.MISSING)))))
        .containsExactly("/entry/node missing");
  }

  private static List<String> missing(List<String> ordered, ItemDefinition... items) {
    return faultsOf(
        () -> NeedValidator.checkExecution(NeedSamples.entry(items), ordered, entry -> List.of()));
  }

  private static String refusalOf(ThrowingCallable act) {
    var refusal = catchThrowableOfType(Refusal.class, act);
    return refusal == null ? "accepted" : refusal.reason().code();
  }

  private static List<String> faultsOf(ThrowingCallable check) {
    var refusal = catchThrowableOfType(Refusal.class, check);
    return refusal == null
        ? List.of()
        : refusal.faults().stream().map(one -> one.pointer() + " " + one.code()).toList();
  }
}
