package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.sharing.request.RequestSamples.HEAD;
import static org.infoshare.sharing.request.RequestSamples.NOON;
import static org.infoshare.sharing.request.RequestSamples.PROVIDER;
import static org.infoshare.sharing.request.RequestSamples.STAFF;
import static org.infoshare.sharing.request.RequestSamples.TODAY;
import static org.infoshare.sharing.request.RequestSamples.asking;
import static org.infoshare.sharing.request.RequestSamples.conditionalRegister;
import static org.infoshare.sharing.request.RequestSamples.register;
import static org.infoshare.sharing.request.RequestSamples.turn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.sharing.grant.GrantDecision;
import org.infoshare.sharing.request.RequestView.RequestDecision;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.Consent;
import org.infoshare.sharing.terms.RefusalGround;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharingRequestTest {

  private final List<GrantDecision> decided = new ArrayList<>();
  private final UUID grant = UUID.randomUUID();

  @Test
  void filing_takes_the_entrys_version_and_the_rule_set() {
    var request = RequestSamples.filed();

    assertThat(request.stage()).isEqualTo(RequestStage.FILED);
    assertThat(request.filing().entryVersion()).isEqualTo(3);
    assertThat(request.ruleSet()).isEqualTo("cn-2025");
    assertThat(request.answerTerms().receivedAt()).isEqualTo(NOON);
    assertThat(request.outcome().decision()).isNull();
    assertThat(request.grant()).isNull();
  }

  @Test
  void a_draft_has_neither_version_nor_rule_set_nor_receipt() {
    var request = RequestSamples.draft();

    assertThat(request.filing().entryVersion()).isNull();
    assertThat(request.ruleSet()).isNull();
    assertThat(request.isFiled()).isFalse();
    assertThat(request.answerTerms().receivedAt()).isNull();
  }

  @Test
  void a_consent_becomes_the_access_right_to_all_that_was_asked_for() {
    var request = RequestSamples.filed();

    consent(request, Consent.ofAllItems(), conditionalRegister());

    assertThat(decided)
        .containsExactly(
            new GrantDecision(
                request.id(),
                "101001/1",
                3,
                "psb",
                "hrss",
                List.of("name", "status"),
                asking("name").legalBasis(),
                "paying pensions",
                AccessMode.SERVICE,
                TODAY,
                TODAY.plusYears(1)));
    assertThat(request.stage()).isEqualTo(RequestStage.AGREED);
    assertThat(request.grant()).isEqualTo(grant);
    assertThat(request.outcome().decision())
        .isEqualTo(
            new RequestDecision(
                true, List.of("name", "status"), null, null, null, "psb.head", NOON, false, null));
  }

  @Test
  void a_partial_consent_gives_reasons_and_grants_only_its_items() {
    var request = RequestSamples.filed();

    consent(
        request,
        new Consent(List.of("status"), null, null, "the name is known", null),
        conditionalRegister());

    assertThat(decided).extracting(GrantDecision::items).containsExactly(List.of("status"));
    assertThat(request.outcome().decision().reasons()).isEqualTo("the name is known");
  }

  @Test
  void article_27_of_the_decree_the_provider_says_how_its_information_is_to_be_disposed_of() {
    var request = RequestSamples.filed();

    consent(request, new Consent(null, null, null, null, " 销毁全部副本 "), conditionalRegister());

    assertThat(request.outcome().decision().disposalRequirement()).isEqualTo("销毁全部副本");
    assertThat(faults(new Consent(null, null, null, null, "毁".repeat(1001)), conditionalRegister()))
        .containsExactly(tuple("/disposalRequirement", "too-long"));
  }

  @Test
  void a_partial_consent_without_reasons_is_refused() {
    assertThat(faults(new Consent(List.of("name"), null, null, " ", null), conditionalRegister()))
        .containsExactly(tuple("/reasons", "partial-without-reasons"));
  }

  @Test
  void every_fault_of_a_consent_is_told_at_once() {
    var chosen = Arrays.asList("photo", null, "name", "name");

    assertThat(faults(new Consent(chosen, null, null, null, null), conditionalRegister()))
        .containsExactlyInAnyOrder(
            tuple("/items/0", "item-not-asked-for"),
            tuple("/items/1", "missing"),
            tuple("/items/3", "duplicate"),
            tuple("/reasons", "partial-without-reasons"));
    assertThat(faults(new Consent(List.of(), null, null, "nothing", null), conditionalRegister()))
        .containsExactly(tuple("/items", "missing"));
  }

  @Test
  void a_consent_holds_only_for_what_the_entry_still_shares() {
    var closedSince = register(Sharing.CONDITIONAL, Sharing.NOT_SHARED);

    assertThat(faults(Consent.ofAllItems(), closedSince))
        .containsExactly(tuple("/items", "item-not-shared"));
    assertThat(faults(new Consent(List.of("name", "status"), null, null, null, null), closedSince))
        .containsExactly(tuple("/items/1", "item-not-shared"));

    var request = RequestSamples.filed();
    consent(
        request,
        new Consent(List.of("name"), null, null, "the status is closed", null),
        closedSince);
    assertThat(request.stage()).isEqualTo(RequestStage.AGREED);
  }

  @Test
  void a_consent_comes_too_late_once_the_period_of_use_is_over() {
    var request = RequestSamples.filed();
    var consent = Consent.ofAllItems();
    var lastMoment = Instant.parse("2027-03-02T15:59:59Z");
    var tooLate =
        catchThrowableOfType(
            Refusal.class,
            () ->
                request.consent(
                    RequestSamples.at(PROVIDER, lastMoment.plusSeconds(1)),
                    consent,
                    conditionalRegister(),
                    false,
                    this::issue));

    assertThat(tooLate.reason().code()).isEqualTo("period-invalid");
    assertThat(decided).isEmpty();
    assertThat(request.stage()).isEqualTo(RequestStage.FILED);

    request.consent(
        RequestSamples.at(PROVIDER, lastMoment),
        consent,
        conditionalRegister(),
        false,
        this::issue);
    assertThat(decided).hasSize(1);
  }

  @Test
  void a_late_consent_gives_the_days_that_were_asked_for() {
    var request = RequestSamples.filed();
    request.expire();
    var late = RequestSamples.at(PROVIDER, Instant.parse("2027-05-04T04:00:00Z"));

    request.consent(late, Consent.ofAllItems(), conditionalRegister(), true, this::issue);

    var from = LocalDate.of(2027, 5, 4);
    assertThat(decided)
        .extracting(GrantDecision::validFrom, GrantDecision::validUntil)
        .containsExactly(tuple(from, from.plusDays(365)));
  }

  @Test
  void what_a_dispute_decides_gives_them_too_and_leaves_the_answer_as_it_was() {
    var request = RequestSamples.filed();
    request.refuse(PROVIDER, RefusalGround.OTHER, null, "not now", true);
    var refusal = request.outcome().decision();
    var day = TODAY.plusDays(500);

    request.shareAfterDispute(
        List.of("status"),
        conditionalRegister(),
        "gov.head",
        day.atStartOfDay(PlatformClock.ZONE).toInstant(),
        this::issue);

    assertThat(request.outcome().decision()).isEqualTo(refusal);
    assertThat(request.sharedItems()).containsExactly("status");
    assertThat(request.disputableItems()).containsExactly("name");
    assertThat(decided)
        .extracting(GrantDecision::items, GrantDecision::validFrom, GrantDecision::validUntil)
        .containsExactly(tuple(List.of("status"), day, day.plusDays(365)));
  }

  @Test
  void what_runs_already_is_not_cut_when_a_dispute_widens_it() {
    var request = RequestSamples.filed();
    consent(
        request, new Consent(List.of("name"), null, null, "enough", null), conditionalRegister());
    request.provideAutomatically(NOON, false);
    var day = TODAY.plusDays(100);
    var at = day.atStartOfDay(PlatformClock.ZONE).toInstant();
    decided.clear();

    request.shareAfterDispute(
        List.of("status"), conditionalRegister(), "gov.head", at, this::issue);
    var twoDaysLater = at.plus(Duration.ofDays(2));
    request.provide(
        RequestSamples.at(PROVIDER, twoDaysLater),
        new NewProvision(AccessMode.FILE, "on disk"),
        false);

    assertThat(decided)
        .extracting(GrantDecision::items, GrantDecision::validFrom, GrantDecision::validUntil)
        .containsExactly(tuple(List.of("name", "status"), TODAY, day.plusDays(365)));
    assertThat(request.outcome().usablePeriod().from()).isEqualTo(TODAY);
    assertThat(request.outcome().usablePeriod().until()).isEqualTo(day.plusDays(2 + 365));
    assertThat(request.fulfilment().provision().at()).isEqualTo(NOON);
    assertThat(request.fulfilment().provisionAfterDispute().at()).isEqualTo(twoDaysLater);
  }

  @Test
  void a_late_provision_gives_them_and_one_in_time_does_not() {
    var day = TODAY.plusDays(20);
    for (boolean late : List.of(true, false)) {
      var request = RequestSamples.agreed();
      var then = RequestSamples.at(PROVIDER, day.atStartOfDay(PlatformClock.ZONE).toInstant());

      request.provide(then, new NewProvision(AccessMode.FILE, "on disk"), late);

      assertThat(request.outcome().usablePeriod().from()).isEqualTo(late ? day : TODAY);
      assertThat(request.outcome().usablePeriod().until())
          .isEqualTo(late ? day.plusDays(365) : TODAY.plusYears(1));
    }
  }

  @Test
  void a_consent_that_is_not_acceptable_changes_nothing() {
    var request = RequestSamples.filed();

    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                consent(
                    request,
                    new Consent(List.of("name"), null, null, null, null),
                    conditionalRegister()));

    assertThat(refusal).isNotNull();
    assertThat(decided).isEmpty();
    assertThat(request.stage()).isEqualTo(RequestStage.FILED);
  }

  /** Decree 809 art. 21. */
  @Test
  void a_refusal_names_its_ground_and_its_reasons() {
    var request = RequestSamples.filed();
    var silent =
        catchThrowableOfType(Refusal.class, () -> request.refuse(PROVIDER, null, null, "", false));

    request.refuse(PROVIDER, RefusalGround.SCOPE_EXCEEDS_NEED, null, " the name is enough ", false);

    assertThat(silent.faults())
        .extracting(FieldFault::pointer, FieldFault::code)
        .containsExactly(tuple("/ground", "missing"), tuple("/reasons", "missing"));
    assertThat(request.outcome().decision())
        .isEqualTo(
            new RequestDecision(
                false,
                List.of(),
                RefusalGround.SCOPE_EXCEEDS_NEED,
                null,
                "the name is enough",
                "psb.head",
                NOON,
                false,
                null));
    assertThat(request.grant()).isNull();
  }

  @Test
  void what_is_shared_without_condition_is_answered_by_the_platform() {
    var open = register(Sharing.UNCONDITIONAL, Sharing.UNCONDITIONAL);
    var request = RequestSamples.filed();

    request.consentAutomatically(request.content().items(), open, NOON, this::issue);
    request.provideAutomatically(NOON, false);

    assertThat(request.content().isUnconditionalIn(open)).isTrue();
    assertThat(request.stage()).isEqualTo(RequestStage.PROVIDED);
    assertThat(request.outcome().decision())
        .isEqualTo(
            new RequestDecision(
                true, List.of("name", "status"), null, null, null, "platform", NOON, false, null));
    assertThat(decided).hasSize(1);
  }

  @Test
  void one_conditional_item_or_a_conditional_entry_needs_the_providers_answer() {
    var request = RequestSamples.submitted();

    assertThat(
            request
                .content()
                .isUnconditionalIn(register(Sharing.CONDITIONAL, Sharing.UNCONDITIONAL)))
        .isFalse();
    assertThat(
            request
                .content()
                .isUnconditionalIn(register(Sharing.UNCONDITIONAL, Sharing.CONDITIONAL)))
        .isFalse();
  }

  @Test
  void an_item_that_is_gone_since_is_not_shared_without_condition() {
    var open = register(Sharing.UNCONDITIONAL, Sharing.UNCONDITIONAL);
    var request = SharingRequest.draft(STAFF, asking("name", "formerly"), open);

    assertThat(request.content().isUnconditionalIn(open)).isFalse();
  }

  @Test
  void an_item_that_was_not_asked_for_does_not_make_a_request_conditional() {
    var entry = register(Sharing.UNCONDITIONAL, Sharing.CONDITIONAL);
    var request = SharingRequest.draft(STAFF, asking("name"), entry);

    assertThat(request.content().isUnconditionalIn(entry)).isTrue();
  }

  @Test
  void whoever_had_a_hand_in_it_neither_files_nor_returns_it() {
    var both = turn("hrss.deputy", "hrss", Roles.STAFF, Roles.HEAD);
    var request = RequestSamples.draft();
    request.amend(both, asking("name"), conditionalRegister());
    request.submit(STAFF);

    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> request.file(both, conditionalRegister(), List.of()));

    assertThat(refusal.reason().code()).isEqualTo("same-person");
    assertThat(request.offeredTo(both)).containsExactly(RequestCommand.WITHDRAW);
    assertThat(request.offeredTo(HEAD))
        .containsExactly(RequestCommand.RETURN, RequestCommand.FILE, RequestCommand.WITHDRAW);
  }

  @Test
  void a_return_says_why_until_it_is_submitted_again() {
    var request = RequestSamples.submitted();
    var silent =
        catchThrowableOfType(Refusal.class, () -> request.sendBack(HEAD, "x".repeat(1001)));

    request.sendBack(HEAD, "name the article");
    assertThat(request.preparation().returnReasons()).isEqualTo("name the article");
    assertThat(request.stage()).isEqualTo(RequestStage.DRAFT);

    request.submit(STAFF);
    assertThat(request.preparation().returnReasons()).isNull();
    assertThat(silent.faults()).extracting(FieldFault::code).containsExactly("too-long");
  }

  @Test
  void its_content_is_read_back_as_it_was_asked() {
    assertThat(RequestSamples.draft().content().toNewRequest()).isEqualTo(asking("name", "status"));
  }

  private void consent(SharingRequest request, Consent consent, PublishedEntry entry) {
    request.consent(PROVIDER, consent, entry, false, this::issue);
  }

  private UUID issue(GrantDecision decision) {
    decided.add(decision);
    return grant;
  }

  private List<Tuple> faults(Consent consent, PublishedEntry entry) {
    var refusal =
        catchThrowableOfType(Refusal.class, () -> consent(RequestSamples.filed(), consent, entry));
    return refusal.faults().stream().map(fault -> tuple(fault.pointer(), fault.code())).toList();
  }
}
