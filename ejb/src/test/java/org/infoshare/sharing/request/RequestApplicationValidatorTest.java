package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.terms.AccessMode;
import org.infoshare.sharing.terms.LegalBasis;
import org.infoshare.sharing.terms.NewRequest;
import org.infoshare.sharing.terms.NewRequestApplication;
import org.infoshare.sharing.terms.NewRequestApplication.RequestedEntry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestApplicationValidatorTest {

  @Test
  void each_entry_is_checked_as_a_request_of_its_own() {
    var found =
        RequestApplicationValidator.check(
            asking(entry("101001/1", "name"), entry("101001/2", "status")),
            RequestApplicationValidatorTest::check);

    assertThat(found)
        .containsExactly(
            RequestSamples.conditionalRegister(), RequestSamples.conditionalRegister());
  }

  @Test
  void what_is_at_fault_is_told_by_its_place_and_what_is_said_once_is_at_fault_once() {
    var application =
        new NewRequestApplication(
            new LegalBasis("law", null, "duty"),
            "purpose",
            "scenario",
            AccessMode.FILE,
            RequestSamples.TODAY,
            RequestSamples.TODAY,
            List.of(
                entry("101001/1", "name", "height"),
                new RequestedEntry(null, null),
                entry("101001/1", "photo")));

    assertThat(faults(application))
        .containsExactlyInAnyOrder(
            tuple("/legalBasis/article", "missing"),
            tuple("/entries/0/items/1", "item-unknown"),
            tuple("/entries/1/entry", "missing"),
            tuple("/entries/1/items", "missing"),
            tuple("/entries/2/entry", "duplicate"),
            tuple("/entries/2/items/0", "item-not-shared"));
  }

  @Test
  void it_has_one_to_fifty_entries() {
    assertThat(faults(null)).containsExactly(tuple("", "missing"));
    assertThat(faults(asking())).containsExactly(tuple("/entries", "missing"));
    assertThat(
            faults(
                asking(
                    Collections.nCopies(51, entry("101001/1", "name"))
                        .toArray(RequestedEntry[]::new))))
        .containsExactly(tuple("/entries", "out-of-range"));
    assertThat(faults(asking(entry("101001/1", "name"), null)))
        .containsExactly(tuple("/entries/1", "missing"));
  }

  @Test
  void an_entry_that_may_not_be_asked_for_any_more_is_named_by_its_place() {
    Function<NewRequest, PublishedEntry> leaving =
        one -> {
          throw new Refusal(PlatformReason.CHANGED_MEANWHILE);
        };

    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> RequestApplicationValidator.check(asking(entry("101001/1", "name")), leaving));

    assertThat(refusal.reason()).isEqualTo(PlatformReason.CHANGED_MEANWHILE);
    assertThat(refusal.faults())
        .extracting(fault -> fault.pointer(), fault -> fault.code())
        .containsExactly(tuple("/entries/0", "changed-meanwhile"));
  }

  private static PublishedEntry check(NewRequest one) {
    return RequestValidator.check(
        one,
        "hrss",
        code -> RequestSamples.conditionalRegister(),
        RequestSamples.TODAY,
        RequestSamples.NO_TIES);
  }

  private static RequestedEntry entry(String code, String... items) {
    return new RequestedEntry(code, List.of(items));
  }

  private static NewRequestApplication asking(RequestedEntry... entries) {
    var one = RequestSamples.asking("name");
    return new NewRequestApplication(
        one.legalBasis(),
        one.purpose(),
        one.scenario(),
        one.mode(),
        one.useFrom(),
        one.useUntil(),
        Arrays.asList(entries));
  }

  private static List<Tuple> faults(NewRequestApplication application) {
    return catchThrowableOfType(
            Refusal.class,
            () ->
                RequestApplicationValidator.check(
                    application, RequestApplicationValidatorTest::check))
        .faults()
        .stream()
        .map(fault -> tuple(fault.pointer(), fault.code()))
        .toList();
  }
}
