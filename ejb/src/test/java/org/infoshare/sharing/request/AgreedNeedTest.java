package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.infoshare.sharing.grant.GrantDecision;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.AgreedNeed;
import org.infoshare.sharing.terms.LegalBasis;
import org.infoshare.sharing.terms.SharingBasis;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The request that an agreement outside the catalogue becomes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreedNeedTest {

  private static final AgreedNeed AGREED =
      new AgreedNeed(
          UUID.randomUUID(),
          "hrss",
          "gz-2016",
          List.of("hrss.staff"),
          new LegalBasis("《社会保险法》", "第七十四条", "核实参保人状况"),
          "核实参保人状况",
          "年度资格认证",
          SharingBasis.AGREEMENT,
          List.of("name", "gone"),
          AccessMode.SERVICE,
          RequestSamples.TODAY,
          RequestSamples.TODAY.plusYears(1));

  @Test
  void it_is_consented_to_under_the_rules_of_the_need_and_what_is_left_out_can_be_disputed() {
    var published = RequestSamples.conditionalRegister();
    var request = SharingRequest.fromAgreement(AGREED, published, RequestSamples.NOON);
    var decided = new AtomicReference<GrantDecision>();
    var right = UUID.randomUUID();

    request.consentAutomatically(
        List.of("name"),
        published,
        RequestSamples.NOON,
        decision -> {
          decided.set(decision);
          return right;
        });

    assertThat(request.stage()).isEqualTo(RequestStage.AGREED);
    assertThat(request.ruleSet()).isEqualTo("gz-2016");
    assertThat(request.answerTerms().isReceived()).isTrue();
    assertThat(request.stage().isAwaitingProvision()).isTrue();
    assertThat(request.grant()).isEqualTo(right);
    assertThat(request.outcome().decision().by()).isEqualTo("platform");
    assertThat(request.disputableItems()).containsExactly("gone");
    assertThat(decided.get())
        .returns("hrss", GrantDecision::requester)
        .returns("psb", GrantDecision::provider)
        .returns(List.of("name"), GrantDecision::items)
        .returns("核实参保人状况", GrantDecision::purpose);
  }

  @Test
  void nobody_has_to_answer_it_any_more() {
    var request =
        SharingRequest.fromAgreement(
            AGREED, RequestSamples.conditionalRegister(), RequestSamples.NOON);
    request.consentAutomatically(
        List.of("name"),
        RequestSamples.conditionalRegister(),
        RequestSamples.NOON,
        decision -> UUID.randomUUID());

    assertThatThrownBy(() -> request.require(RequestSamples.PROVIDER, RequestCommand.CONSENT))
        .hasMessageContaining("wrong-stage");
  }

  /** In the words of a need; the register calls all of its items the same in Chinese. */
  private static AgreedNeed decided(SharingBasis basis, String... items) {
    return new AgreedNeed(
        AGREED.need(),
        AGREED.requester(),
        AGREED.ruleSet(),
        AGREED.preparedBy(),
        AGREED.legalBasis(),
        AGREED.purpose(),
        AGREED.scenario(),
        basis,
        List.of(items),
        AGREED.mode(),
        AGREED.useFrom(),
        AGREED.useUntil());
  }

  @Test
  void what_was_agreed_is_shared_as_far_as_the_entry_does_and_what_was_decided_as_a_whole() {
    var published = RequestSamples.conditionalRegister();
    String chinese = published.items().get(0).chineseName();
    var all = List.of("citizenId", "name", "status");

    assertThat(AGREED.itemsSharedBy(published)).containsExactly("name");
    assertThat(AGREED.itemsMissingIn(published)).containsExactly("gone");
    for (SharingBasis decided : List.of(SharingBasis.DECISION, SharingBasis.RULING)) {
      assertThat(decided(decided, "name", "gone").itemsSharedBy(published)).isEmpty();
      assertThat(decided(decided, "name").itemsSharedBy(published)).containsExactly("name");
      assertThat(decided(decided, chinese).itemsSharedBy(published)).isEqualTo(all);
      assertThat(decided(decided, chinese).withItemNames(all).items()).isEqualTo(all);
    }
    assertThat(AGREED.withItemNames(List.of("name")).items()).containsExactly("name", "gone");
  }
}
