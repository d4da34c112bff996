package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.sharing.request.RequestSamples.PROVIDER;
import static org.infoshare.sharing.request.RequestSamples.PROVIDER_STAFF;
import static org.infoshare.sharing.request.RequestSamples.STAFF;
import static org.infoshare.sharing.request.RequestSamples.asking;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.terms.LegalBasis;
import org.infoshare.sharing.terms.NewRequest;
import org.infoshare.sharing.terms.NewSupplement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is missing of a request, told once and supplied (Decree 809 art. 21). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestSupplementTest {

  @Test
  void everything_that_is_missing_is_told_at_once_each_by_itself() {
    var many = Collections.nCopies(51, "the article");

    assertThat(faults(() -> RequestSamples.filed().askSupplement(PROVIDER_STAFF, null)))
        .containsExactly(tuple("/missingInformation", "missing"));
    assertThat(faults(() -> RequestSamples.filed().askSupplement(PROVIDER_STAFF, many)))
        .containsExactly(tuple("/missingInformation", "out-of-range"));
    assertThat(
            faults(
                () ->
                    RequestSamples.filed()
                        .askSupplement(PROVIDER_STAFF, Arrays.asList("x".repeat(1001), null))))
        .containsExactlyInAnyOrder(
            tuple("/missingInformation/0", "too-long"), tuple("/missingInformation/1", "missing"));
  }

  @Test
  void it_is_told_once() {
    var request = RequestSamples.filed();
    request.askSupplement(PROVIDER_STAFF, List.of("the article"));
    request.supplement(
        STAFF, new NewSupplement(null, null, null, "article 74 of the Social Insurance Law"));

    assertThat(reason(() -> request.askSupplement(PROVIDER, List.of("the duty"))))
        .isEqualTo("supplement-asked-already");
    assertThat(request.offeredTo(PROVIDER)).doesNotContain(RequestCommand.ASK_SUPPLEMENT);
    assertThat(request.stage()).isEqualTo(RequestStage.FILED);
  }

  @Test
  void a_supplement_changes_the_reasons_and_never_what_is_asked_for() {
    var request = RequestSamples.filed();
    request.askSupplement(PROVIDER_STAFF, List.of("the article"));

    request.supplement(
        STAFF,
        new NewSupplement(
            new LegalBasis("Social Insurance Law", "art. 75", "duty"), " why ", null, "see above"));

    var newRequest = asking("name", "status");
    assertThat(request.content().toNewRequest())
        .isEqualTo(
            new NewRequest(
                newRequest.entry(),
                new LegalBasis("Social Insurance Law", "art. 75", "duty"),
                "why",
                newRequest.scenario(),
                newRequest.items(),
                newRequest.mode(),
                newRequest.useFrom(),
                newRequest.useUntil(),
                false,
                null));
  }

  @Test
  void what_a_supplement_changes_is_as_sound_as_a_new_request() {
    var request = RequestSamples.filed();
    request.askSupplement(PROVIDER_STAFF, List.of("the article"));
    var added = new NewSupplement(new LegalBasis("law", " ", "duty"), " ", " ", null);

    assertThat(faults(() -> request.supplement(STAFF, added)))
        .containsExactlyInAnyOrder(
            tuple("/legalBasis/article", "missing"),
            tuple("/purpose", "missing"),
            tuple("/scenario", "missing"),
            tuple("/response", "missing"));
    assertThat(faults(() -> request.supplement(STAFF, null))).containsExactly(tuple("", "missing"));
    assertThat(request.stage()).isEqualTo(RequestStage.SUPPLEMENT);
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
