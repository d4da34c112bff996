package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.sharing.request.RequestSamples.AUTHORITY;
import static org.infoshare.sharing.request.RequestSamples.HEAD;
import static org.infoshare.sharing.request.RequestSamples.NOON;
import static org.infoshare.sharing.request.RequestSamples.PROVIDER;
import static org.infoshare.sharing.request.RequestSamples.PROVIDER_STAFF;
import static org.infoshare.sharing.request.RequestSamples.STAFF;
import static org.infoshare.sharing.request.RequestSamples.TODAY;
import static org.infoshare.sharing.request.RequestSamples.asking;
import static org.infoshare.sharing.request.RequestSamples.conditionalRegister;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.sharing.request.NewDisposal.DisposalMethod;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.Consent;
import org.infoshare.sharing.terms.RefusalGround;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.SupplementClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes between the filing of a request and its end, on the aggregate. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestLifeTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 11, -1})
  void more_time_is_asked_for_within_what_the_limit_allows(int workingDays) {
    assertThat(
            faults(() -> RequestSamples.filed().askExtension(PROVIDER, workingDays, "many files")))
        .containsExactly(tuple("/workingDays", "out-of-range"));
  }

  @Test
  void more_time_needs_a_number_and_reasons() {
    assertThat(faults(() -> RequestSamples.filed().askExtension(PROVIDER, null, " ")))
        .containsExactlyInAnyOrder(tuple("/workingDays", "missing"), tuple("/reasons", "missing"));
  }

  @Test
  void more_time_is_asked_for_once_whatever_was_decided() {
    for (boolean allow : List.of(true, false)) {
      var request = RequestSamples.filed();
      assertThat(reason(() -> request.decideExtension(AUTHORITY, allow, "why")))
          .isEqualTo("extension-not-asked");
      request.askExtension(PROVIDER, 10, "many files");
      assertThat(request.offeredTo(AUTHORITY))
          .containsExactly(RequestCommand.APPROVE_EXTENSION, RequestCommand.REFUSE_EXTENSION);

      assertThat(request.decideExtension(AUTHORITY, allow, "why")).isEqualTo(10);

      assertThat(request.offeredTo(AUTHORITY)).isEmpty();
      assertThat(reason(() -> request.askExtension(PROVIDER, 1, "more")))
          .isEqualTo("extension-asked-already");
      assertThat(reason(() -> request.decideExtension(AUTHORITY, allow, "why")))
          .isEqualTo("extension-not-asked");
    }
  }

  @Test
  void nobody_asks_for_more_time_and_allows_it() {
    var both = RequestSamples.turn("psb.head", "psb", Roles.HEAD, Roles.AUTHORITY);
    var request = RequestSamples.filed();
    request.askExtension(both, 5, "many files");

    assertThat(reason(() -> request.decideExtension(both, true, "why"))).isEqualTo("not-permitted");
  }

  @Test
  void neither_party_decides_on_more_time_and_the_body_above_does() {
    for (String party : List.of("hrss", "psb")) {
      var own =
          RequestSamples.turn(
              new CallerContext(
                  new Caller(party + ".head", party, Set.of(Roles.HEAD, Roles.AUTHORITY)),
                  Set.of("psb")));
      var above = RequestSamples.turn("gov.head", "gov", Roles.HEAD, Roles.GOVERNMENT);
      var request = RequestSamples.filed();
      request.recuseAuthority("gov");
      request.askExtension(PROVIDER, 5, "many files");

      assertThat(reason(() -> request.decideExtension(own, true, "why")))
          .isEqualTo("party-cannot-decide");
      assertThat(request.offeredTo(own)).doesNotContain(RequestCommand.APPROVE_EXTENSION);
      assertThat(request.isVisibleTo(above.callerContext())).isTrue();
      assertThat(request.offeredTo(above))
          .containsExactly(RequestCommand.APPROVE_EXTENSION, RequestCommand.REFUSE_EXTENSION);
      assertThat(request.decideExtension(above, true, "why")).isEqualTo(5);
    }
  }

  @Test
  void where_nobody_could_decide_more_time_is_not_asked_for() {
    var request = RequestSamples.filed();
    request.recuseAuthority(null);

    assertThat(reason(() -> request.askExtension(PROVIDER, 5, "many files")))
        .isEqualTo("extension-not-possible");
  }

  @Test
  void what_the_limit_does_not_let_cannot_be_extended() {
    var request = RequestSamples.travelling();
    request.receive(limit(RequestDeadlines.CONDITIONAL, null), false, NOON);

    assertThat(reason(() -> request.askExtension(PROVIDER, 1, "many files")))
        .isEqualTo("extension-not-possible");
    assertThat(request.offeredTo(PROVIDER)).doesNotContain(RequestCommand.ASK_EXTENSION);
  }

  /** The sentence on extensions of Decree 809 art. 21 follows both classes. */
  @Test
  void article_21_of_the_decree_lets_what_has_no_condition_be_extended_too() {
    var request = RequestSamples.travelling();
    request.receive(limit(RequestDeadlines.UNCONDITIONAL, 10), false, NOON);

    assertThat(request.offeredTo(PROVIDER)).contains(RequestCommand.ASK_EXTENSION);
    request.askExtension(PROVIDER, 1, "many files");
    assertThat(request.answerTerms().extension()).isNotNull();
  }

  @Test
  void a_late_answer_is_an_answer_and_says_so() {
    for (boolean consents : List.of(true, false)) {
      var request = RequestSamples.filed();
      request.expire();
      assertThat(request.stage()).isEqualTo(RequestStage.UNANSWERED);
      assertThat(request.offeredTo(HEAD))
          .containsExactly(RequestCommand.WITHDRAW, RequestCommand.DISPUTE);

      if (consents) {
        request.consent(
            PROVIDER,
            Consent.ofAllItems(),
            conditionalRegister(),
            true,
            decision -> UUID.randomUUID());
      } else {
        request.refuse(PROVIDER, RefusalGround.OTHER, null, "why", true);
      }

      assertThat(request.outcome().decision().late()).isTrue();
      assertThat(request.stage()).isEqualTo(consents ? RequestStage.AGREED : RequestStage.REFUSED);
    }
  }

  @Test
  void only_who_has_it_forwards_it() {
    var request = RequestSamples.travelling("th-auth", "iic");
    var first = RequestSamples.turn("th-auth.staff", "th-auth", Roles.STAFF, Roles.AUTHORITY);
    var second = RequestSamples.turn("iic.staff", "iic", Roles.STAFF, Roles.AUTHORITY);
    assertThat(reason(() -> request.forward(second))).isEqualTo("not-permitted");
    assertThat(request.offeredTo(second)).isEmpty();

    request.forward(first);

    assertThat(request.route().currentAuthority()).isEqualTo("iic");
    assertThat(reason(() -> request.forward(first))).isEqualTo("not-permitted");
    assertThat(request.offeredTo(second)).containsExactly(RequestCommand.FORWARD);
    assertThat(request.isVisibleTo(first.callerContext())).isTrue();
    assertThat(request.isVisibleTo(PROVIDER.callerContext())).isFalse();
    assertThat(
            request.isVisibleTo(
                RequestSamples.turn("iic.system", "iic", Roles.SYSTEM).callerContext()))
        .isFalse();
  }

  @Test
  void what_is_on_its_way_can_be_taken_back() {
    var request = RequestSamples.travelling("th-auth");

    request.withdraw(STAFF, "not needed");

    assertThat(request.stage()).isEqualTo(RequestStage.WITHDRAWN);
    assertThat(request.isVisibleTo(PROVIDER.callerContext())).isFalse();
  }

  @Test
  void a_provision_says_how_and_where() {
    assertThat(
            faults(
                () ->
                    RequestSamples.agreed().provide(PROVIDER, new NewProvision(null, " "), false)))
        .containsExactlyInAnyOrder(tuple("/mode", "missing"), tuple("/note", "missing"));
    assertThat(faults(() -> RequestSamples.agreed().provide(PROVIDER, null, false)))
        .containsExactly(tuple("", "missing"));
  }

  @Test
  void what_was_consented_to_can_be_late_and_is_owed_still() {
    var request = RequestSamples.agreed();
    request.expire();
    assertThat(request.stage()).isEqualTo(RequestStage.LATE);
    assertThat(request.stage().isAwaitingProvision()).isTrue();

    request.provide(PROVIDER_STAFF, new NewProvision(AccessMode.BATCH, "every night"), true);

    assertThat(request.stage()).isEqualTo(RequestStage.PROVIDED);
    assertThat(request.stage().isAwaitingProvision()).isFalse();
  }

  @Test
  void what_nothing_was_got_of_is_taken_back_and_anything_else_disposed_of() {
    var request = RequestSamples.agreed();
    request.expire();
    assertThat(request.offeredTo(HEAD)).containsExactly(RequestCommand.WITHDRAW);
    assertThat(reason(() -> request.dispose(HEAD, disposal(TODAY)))).isEqualTo("wrong-stage");
    request.withdraw(HEAD, "too late for us");
    assertThat(request.stage()).isEqualTo(RequestStage.WITHDRAWN);

    var silent = RequestSamples.filed();
    silent.expire();
    silent.withdraw(STAFF, "done otherwise");
    assertThat(silent.stage()).isEqualTo(RequestStage.WITHDRAWN);

    var widened = RequestSamples.filed();
    consent(widened, new Consent(List.of("name"), null, null, "the name is enough", null));
    widened.provideAutomatically(NOON, false);
    widened.shareAfterDispute(
        List.of("status"), conditionalRegister(), "gov.head", NOON, decision -> widened.grant());
    assertThat(widened.stage()).isEqualTo(RequestStage.AGREED);
    assertThat(reason(() -> widened.withdraw(HEAD, "why"))).isEqualTo("wrong-stage");
    widened.dispose(HEAD, disposal(TODAY));
    assertThat(widened.stage()).isEqualTo(RequestStage.DISPOSED);
  }

  @Test
  void the_notice_of_a_partial_consent_names_the_provider_and_what_is_not_shared() {
    var request = RequestSamples.filed();
    consent(request, new Consent(List.of("name"), null, null, "the name is enough", null));

    var text =
        RequestEvent.CONSENTED_IN_PART
            .text(request, conditionalRegister()::items)
            .orElseThrow()
            .filled(Map.of("psb", "市公安局"));

    assertThat(text.chinese()).startsWith("市公安局同意共享条目").contains("未同意共享的信息项:信息项。");
    assertThat(text.english()).startsWith("市公安局 consented").contains("not shared: status.");
  }

  @Test
  void once_its_use_is_over_it_is_asked_to_be_disposed_of_once() {
    var request = RequestSamples.agreed();
    request.provideAutomatically(NOON, false);
    var last = TODAY.plusYears(1);
    assertThat(request.startDisposal(last)).isFalse();
    assertThat(request.fulfilment().isUseEnded()).isFalse();
    assertThat(request.startDisposal(last.plusDays(1))).isTrue();
    assertThat(request.fulfilment().isUseEnded()).isTrue();
    assertThat(request.startDisposal(last.plusDays(2))).isFalse();
  }

  @Test
  void a_request_follows_its_right_where_that_makes_a_difference() {
    var request = RequestSamples.agreed();
    assertThat(request.tryMoveByPlatform(RequestCommand.SUSPEND)).isFalse();
    assertThat(request.stage()).isEqualTo(RequestStage.AGREED);
    request.provideAutomatically(NOON, false);

    assertThat(request.tryMoveByPlatform(RequestCommand.SUSPEND)).isTrue();
    assertThat(request.stage()).isEqualTo(RequestStage.SUSPENDED);
    assertThat(request.tryMoveByPlatform(RequestCommand.RESTORE)).isTrue();
    assertThat(request.stage()).isEqualTo(RequestStage.PROVIDED);
    assertThat(request.tryMoveByPlatform(RequestCommand.TERMINATE)).isTrue();
    assertThat(request.stage()).isEqualTo(RequestStage.TERMINATED);
    assertThat(request.tryMoveByPlatform(RequestCommand.RESTORE)).isFalse();
  }

  @Test
  void suspending_the_right_to_some_items_keeps_the_others_in_dispute_and_lasts() {
    var request = RequestSamples.filed();
    consent(request, new Consent(List.of("name"), null, null, "the name is enough", null));
    request.provideAutomatically(NOON, false);
    request.tryMoveByPlatform(RequestCommand.SUSPEND);
    assertThat(request.disputableItems()).containsExactly("status");

    request.shareAfterDispute(
        List.of("status"), conditionalRegister(), "gov.head", NOON, decision -> request.grant());
    assertThat(request.sharedItems()).containsExactly("name", "status");
    request.provideAutomatically(NOON, false);
    request.tryMoveByPlatform(RequestCommand.SUSPEND);

    assertThat(request.stage()).isEqualTo(RequestStage.SUSPENDED);
    assertThat(request.disputableItems()).isEmpty();
  }

  /** Decree 809 art. 27. */
  @Test
  void a_disposal_says_how_what_and_when_and_not_before_it_was_there() {
    var request = RequestSamples.agreed();
    request.provideAutomatically(NOON, false);
    var later = RequestSamples.at(HEAD, NOON.plus(Duration.ofDays(10)));

    assertThat(faults(() -> request.dispose(later, new NewDisposal(null, " ", null))))
        .containsExactlyInAnyOrder(
            tuple("/method", "missing"),
            tuple("/statement", "missing"),
            tuple("/disposedOn", "missing"));
    for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(11))) {
      assertThat(faults(() -> request.dispose(later, disposal(day))))
          .containsExactly(tuple("/disposedOn", "out-of-range"));
    }
    request.dispose(later, disposal(TODAY));

    assertThat(request.stage()).isEqualTo(RequestStage.DISPOSED);
    assertThat(request.offeredTo(later)).isEmpty();
  }

  /** Decree 809 art. 24. */
  @ParameterizedTest
  @EnumSource(RefusalGround.class)
  void what_flows_back_is_withheld_only_where_it_is_not_held_or_forbidden(RefusalGround ground) {
    var request =
        RequestSamples.filed(
            SharingRequest.draft(STAFF, asking(true, "name", "status"), conditionalRegister()));
    boolean allowed = ground == RefusalGround.NOT_HELD || ground == RefusalGround.FORBIDDEN_BY_LAW;
    var partial = new Consent(List.of("name"), ground, "Archives Law, section 2", "why", null);

    var refused = catchThrowableOfType(Refusal.class, () -> consent(request, partial));

    assertThat(refused == null).isEqualTo(allowed);
    if (!allowed) {
      assertThat(faults(() -> consent(request, partial)))
          .containsExactly(tuple("/ground", "return-flow-without-conditions"));
      assertThat(faults(() -> request.refuse(PROVIDER, ground, null, "why", false)))
          .containsExactly(tuple("/ground", "return-flow-without-conditions"));
    }
  }

  @Test
  void what_flows_back_is_left_out_only_on_a_ground() {
    var request =
        RequestSamples.filed(
            SharingRequest.draft(STAFF, asking(true, "name", "status"), conditionalRegister()));

    assertThat(
            faults(() -> consent(request, new Consent(List.of("name"), null, null, "why", null))))
        .containsExactly(tuple("/ground", "missing"));
    consent(request, Consent.ofAllItems());
    assertThat(request.outcome().decision().ground()).isNull();
  }

  @ParameterizedTest
  @EnumSource(AccessMode.class)
  void article_22_of_the_decree_the_platform_provides_by_itself_only_what_is_fetched_call_by_call(
      AccessMode mode) {
    var request = SharingRequest.draft(STAFF, RequestSamples.askingBy(mode), conditionalRegister());

    assertThat(request.content().isFetchedByCall()).isEqualTo(mode == AccessMode.SERVICE);
  }

  /** The platform asserts no article in its place (Decree 809 art. 21). */
  @ParameterizedTest
  @EnumSource(RefusalGround.class)
  void the_provider_itself_names_the_article_of_its_ground(RefusalGround ground) {
    var request = RequestSamples.filed();
    boolean required = ground == RefusalGround.FORBIDDEN_BY_LAW;

    var unnamed =
        catchThrowableOfType(
            Refusal.class, () -> request.refuse(PROVIDER, ground, null, "why", false));

    assertThat(unnamed != null).isEqualTo(required);
    if (required) {
      assertThat(faults(() -> request.refuse(PROVIDER, ground, " ", "why", false)))
          .containsExactly(tuple("/article", "missing"));
      request.refuse(PROVIDER, ground, " Archives Law, section 2 ", "why", false);
    }
    assertThat(request.outcome().decision().article())
        .isEqualTo(required ? "Archives Law, section 2" : null);
  }

  private static void consent(SharingRequest request, Consent consent) {
    request.consent(PROVIDER, consent, conditionalRegister(), false, decision -> UUID.randomUUID());
  }

  private static Limit limit(String key, Integer extensionDays) {
    return new Limit(
        key,
        10,
        extensionDays,
        null,
        SupplementClock.RUN,
        "configured",
        "INFERRED-D",
        true,
        false,
        null);
  }

  private static NewDisposal disposal(LocalDate day) {
    return new NewDisposal(DisposalMethod.ARCHIVED, "kept in the archive", day);
  }

  private static String reason(ThrowingCallable call) {
    return catchThrowableOfType(Refusal.class, call).reason().code();
  }

  private static List<Tuple> faults(ThrowingCallable call) {
    return catchThrowableOfType(Refusal.class, call).faults().stream()
        .map(fault -> tuple(fault.pointer(), fault.code()))
        .toList();
  }
}
