package org.infoshare.cases.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.cases.need.NeedSamples.AUTHORITY;
import static org.infoshare.cases.need.NeedSamples.HEAD;
import static org.infoshare.cases.need.NeedSamples.NAMED_HEAD;
import static org.infoshare.cases.need.NeedSamples.NAMED_STAFF;
import static org.infoshare.cases.need.NeedSamples.STAFF;
import static org.infoshare.cases.need.NeedSamples.TODAY;
import static org.infoshare.cases.need.NeedSamples.context;
import static org.infoshare.cases.need.NeedSamples.parties;
import static org.infoshare.cases.need.NeedSamples.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.sharing.request.AgreedRequests.AgreedRequest;
import org.infoshare.sharing.terms.AccessMode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedTest {

  private static final AgreedRequest MADE =
      new AgreedRequest(UUID.randomUUID(), UUID.randomUUID(), false);

  @Test
  void who_declined_and_is_named_all_the_same_does_not_decline_again() {
    var need = NeedSamples.proposed("cn-2025", NAMED_HEAD);
    need.refuseCompetence(context(NAMED_STAFF), parties(need), "由民政负责");
    need.designate(context(AUTHORITY), parties(need), "edu", "依法由教育负责");

    assertThat(refusalOf(() -> need.refuseCompetence(context(NAMED_STAFF), parties(need), "仍不负责")))
        .isEqualTo("already-declined");
    assertThat(need.stage()).isEqualTo(NeedStage.NEGOTIATING);
  }

  @Test
  void a_successor_stands_by_what_its_predecessor_stated() {
    var heir =
        new CallerContext(
            new Caller("heir.head", "heir", Set.of(Roles.HEAD), Set.of("edu")), Set.of());
    var need = NeedSamples.proposed("cn-2025", NAMED_HEAD);
    assertThat(need.offeredTo(context(heir), parties(need)))
        .contains(NeedCommand.PROPOSE)
        .doesNotContain(NeedCommand.AGREE);

    need.refuseCompetence(context(NAMED_STAFF), parties(need), "由民政负责");
    need.designate(context(AUTHORITY), parties(need), "heir", "依法由其负责");
    assertThat(refusalOf(() -> need.refuseCompetence(context(heir), parties(need), "不负责")))
        .isEqualTo("already-declined");
  }

  private static String refusalOf(ThrowingCallable act) {
    var refusal = catchThrowableOfType(Refusal.class, act);
    return refusal == null ? "accepted" : refusal.reason().code();
  }

  @Test
  void what_a_department_proposed_that_declined_cannot_be_accepted() {
    var need = NeedSamples.proposed("cn-2025", NAMED_HEAD);
    need.refuseCompetence(context(NAMED_STAFF), parties(need), "由民政负责");

    assertThat(need.stage()).isEqualTo(NeedStage.FILED);
    assertThat(need.provider()).isNull();
    need.designate(context(AUTHORITY), parties(need), "cab", "改由民政");
    assertThat(need.state().waitingFor(parties(need))).isEqualTo("cab");
    assertThat(refusalOf(() -> need.agree(context(HEAD), parties(need), 2, false, any -> "x")))
        .isEqualTo("proposal-missing");
  }

  @Test
  void the_requester_is_never_named() {
    var need = NeedSamples.filed("cn-2025");
    assertThat(refusalOf(() -> need.designate(context(AUTHORITY), parties(need), "health", "自行提供")))
        .isEqualTo("own-need");
  }

  @Test
  void an_authority_that_needs_something_itself_leaves_the_naming_to_its_government() {
    var need = NeedSamples.filed("cn-2025");
    var own = new NeedParties("health", null, "gov", null, true, true, false);
    var itself = person("health", Roles.HEAD, Roles.AUTHORITY);
    assertThat(refusalOf(() -> need.designate(context(itself), own, "edu", "依法组织")))
        .isEqualTo("party-cannot-decide");
    assertThat(need.offeredTo(context(itself), own)).doesNotContain(NeedCommand.DESIGNATE);
    assertThat(own.parties(itself.caller())).containsExactly(Party.REQUESTER);

    need.designate(context(person("gov", Roles.HEAD, Roles.GOVERNMENT)), own, "edu", "依法组织");
    assertThat(need.provider()).isEqualTo("edu");
  }

  @Test
  void nothing_is_filed_where_nobody_could_name_the_department() {
    var need = NeedSamples.submitted();
    assertThat(
            refusalOf(
                () ->
                    need.file(
                        context(HEAD),
                        new NeedParties("health", null, null, null, false, false, false))))
        .isEqualTo("naming-body-missing");
  }

  @Test
  void only_the_latest_proposal_is_accepted() {
    var need = NeedSamples.proposed("cn-2025", NAMED_HEAD);
    need.propose(context(NAMED_HEAD), parties(need), NeedSamples.proposal());
    assertThat(refusalOf(() -> need.agree(context(HEAD), parties(need), 2, false, any -> "x")))
        .isEqualTo("terms-outdated");
    assertThat(refusalOf(() -> need.agree(context(HEAD), parties(need), null, false, any -> "x")))
        .isEqualTo("invalid");
    need.agree(context(HEAD), parties(need), 3, true, terms -> "307001/9");
    assertThat(NeedSamples.stated(need))
        .last()
        .returns(NeedStatementKind.AGREEMENT, NeedStatement::kind)
        .returns(3, NeedStatement::proposal)
        .returns("307001/9", NeedStatement::entry)
        .returns(true, NeedStatement::late);
  }

  @Test
  void what_is_agreed_is_what_was_accepted_without_what_is_not_shared() {
    var agreed = NeedSamples.agreed("gz-2016").agreedNeed();
    assertThat(agreed.items()).containsExactly("pupil", "sight");
    assertThat(agreed.ruleSet()).isEqualTo("gz-2016");
    assertThat(agreed.preparedBy()).containsExactly("health.staff");
    assertThat(agreed.purpose()).isEqualTo("制定学生健康干预计划");
  }

  @Test
  void it_waits_for_the_side_that_has_to_answer() {
    var need = NeedSamples.negotiated("cn-2025");
    assertThat(need.state().waitingFor(parties(need))).isEqualTo("edu");
    assertThat(need.state().deadlineKind()).contains(NeedDeadlineKind.ANSWER);
    need.propose(context(NAMED_HEAD), parties(need), NeedSamples.proposal());
    assertThat(need.state().waitingFor(parties(need))).isEqualTo("health");
    assertThat(need.state().deadlineKind()).contains(NeedDeadlineKind.REPLY);
    need.propose(context(STAFF), parties(need), NeedSamples.proposal());
    assertThat(need.state().waitingFor(parties(need))).isEqualTo("edu");
  }

  @Test
  void an_agreement_that_is_a_right_is_not_taken_back() {
    var need = NeedSamples.shared("cn-2025");
    assertThat(refusalOf(() -> need.withdraw(context(HEAD), parties(need), "不再需要")))
        .isEqualTo("wrong-stage");
    assertThat(need.offeredTo(context(HEAD), parties(need))).isEmpty();
  }

  @Test
  void what_is_owed_stands_with_the_named_department_until_it_is_provided() {
    for (Need need :
        List.of(
            NeedSamples.agreed("cn-2025"),
            NeedSamples.ordered("cn-2025", false),
            NeedSamples.carriedOut("cn-2025", true))) {
      assertThat(need.state().waitingFor(parties(need))).isEqualTo("edu");
      assertThat(need.offeredTo(context(HEAD), parties(need)))
          .containsExactly(NeedCommand.WITHDRAW);
    }
    assertThat(NeedSamples.agreed("cn-2025").state().awaitsPublication()).isTrue();
    assertThat(NeedSamples.ordered("cn-2025", false).state().awaitsPublication()).isFalse();
    assertThat(NeedSamples.carriedOut("cn-2025", false).state().awaitsPublication()).isTrue();
    assertThat(NeedSamples.shared("cn-2025").state().awaitsPublication()).isFalse();
  }

  @Test
  void a_limit_that_passes_leaves_it_overdue_until_somebody_acts() {
    var need = NeedSamples.filed("cn-2025");
    need.expire(NeedSamples.platform(), TODAY);
    assertThat(need.stage()).isEqualTo(NeedStage.FILED);
    assertThat(need.state().overdueSince()).isEqualTo(TODAY);
    need.designate(context(AUTHORITY), parties(need), "edu", "依法组织筛查");
    assertThat(need.state().overdueSince()).isNull();

    var agreed = NeedSamples.agreed("cn-2025");
    agreed.expire(NeedSamples.platform(), TODAY);
    assertThat(agreed.state().overdueSince()).isEqualTo(TODAY);
    agreed.share(NeedSamples.platform(), MADE);
    assertThat(agreed.state().overdueSince()).isNull();
  }

  @ParameterizedTest
  @EnumSource(NeedGround.class)
  void the_provider_itself_names_the_article_of_its_ground(NeedGround ground) {
    var need = NeedSamples.negotiated("cn-2025");
    boolean pointed = ground == NeedGround.ALREADY_IN_CATALOGUE;
    assertThat(
            refusalOf(
                () -> need.refuse(context(NAMED_HEAD), parties(need), ground, " ", "理由", false)))
        .isEqualTo(pointed || ground == NeedGround.FORBIDDEN_BY_LAW ? "invalid" : "accepted");
    var named = NeedSamples.negotiated("cn-2025");
    assertThat(
            refusalOf(
                () ->
                    named.refuse(
                        context(NAMED_HEAD), parties(named), ground, "《档案法》", "理由", false)))
        .isEqualTo(pointed ? "invalid" : "accepted");
  }

  @Test
  void a_pointer_ends_it_with_the_entry() {
    var need = NeedSamples.negotiated("cn-2025");
    need.referToEntry(context(NAMED_HEAD), parties(need), "307001/1", "请按目录申请", true);
    assertThat(need.state().entry()).isEqualTo("307001/1");
    assertThat(NeedSamples.stated(need))
        .last()
        .returns(NeedGround.ALREADY_IN_CATALOGUE, NeedStatement::ground)
        .returns(null, NeedStatement::article)
        .returns("307001/1", NeedStatement::entry);
  }

  @Test
  void a_draft_is_the_requesters_own_and_what_is_filed_is_known_to_those_it_concerns() {
    var auditor = new CallerContext(new Caller("auditor", null, Set.of(Roles.AUDITOR)), Set.of());
    var others = List.of(NAMED_STAFF, AUTHORITY, auditor, person("cab", Roles.HEAD));
    var draft = NeedSamples.draft();
    assertThat(draft.isVisibleTo(STAFF, parties(draft))).isTrue();
    assertThat(others).noneMatch(one -> draft.isVisibleTo(one, parties(draft)));

    var filed = NeedSamples.filed("cn-2025");
    assertThat(others)
        .filteredOn(one -> filed.isVisibleTo(one, parties(filed)))
        .containsExactly(AUTHORITY, auditor);

    var named = NeedSamples.negotiated("cn-2025");
    assertThat(others)
        .filteredOn(one -> named.isVisibleTo(one, parties(named)))
        .containsExactly(NAMED_STAFF, AUTHORITY, auditor);
    var overseer =
        new CallerContext(new Caller("a", "th-auth", Set.of(Roles.AUTHORITY)), Set.of("edu"));
    assertThat(named.isVisibleTo(overseer, parties(named))).isTrue();
  }

  @Test
  void every_field_at_fault_is_told_at_once() {
    var wrong =
        new NewNeed(
            "x".repeat(65),
            " ",
            List.of(new NeedItem(null, "y".repeat(501))),
            "77",
            "health",
            null,
            null,
            null,
            null,
            TODAY,
            TODAY.minusDays(1));
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                NeedValidator.check(
                    wrong,
                    "health",
                    TODAY,
                    (checks, content) ->
                        checks.addFault("/basicClass", PlatformReason.BAD_FORMAT, "77")));
    assertThat(refusal.faults())
        .extracting(FieldFault::pointer)
        .contains(
            "/name",
            "/description",
            "/items/0/name",
            "/items/0/definition",
            "/supposedProvider",
            "/basicClass",
            "/legalBasis/statute",
            "/purpose",
            "/scenario",
            "/mode",
            "/useUntil");
    assertThatThrownBy(() -> NeedValidator.check(null, "health", TODAY, (checks, content) -> {}))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void terms_make_a_draft_of_which_something_is_shared() {
    var nothing =
        new NewNeedProposal(
            NeedSamples.entry(NeedSamples.item("pupil", true, Sharing.NOT_SHARED)),
            AccessMode.FILE,
            TODAY,
            TODAY.plusDays(1),
            null);
    assertThat(faults(nothing, entry -> List.of())).containsExactly("/entry/items no-item-shared");
    assertThat(
            faults(
                NeedSamples.proposal(),
                entry -> List.of(FieldFault.of("/node", PlatformReason.MISSING))))
        .containsExactly("/entry/node missing");
    assertThat(
            faults(
                new NewNeedProposal(null, null, null, null, "x".repeat(1001)), entry -> List.of()))
        .containsExactlyInAnyOrder(
            "/entry missing",
            "/mode missing",
            "/useFrom missing",
            "/useUntil missing",
            "/text too-long");
    assertThat(faults(NeedSamples.proposal(), entry -> List.of())).isEmpty();
  }

  private static List<String> faults(
      NewNeedProposal proposal, Function<NewEntry, List<FieldFault>> catalogue) {
    return faultsOf(() -> NeedValidator.checkTerms(proposal, TODAY, 5, catalogue));
  }

  private static List<String> faultsOf(ThrowingCallable check) {
    var refusal = catchThrowableOfType(Refusal.class, check);
    return refusal == null
        ? List.of()
        : refusal.faults().stream().map(one -> one.pointer() + " " + one.code()).toList();
  }
}
