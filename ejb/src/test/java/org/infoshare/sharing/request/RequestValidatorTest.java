package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.sharing.request.RequestSamples.NO_TIES;
import static org.infoshare.sharing.request.RequestSamples.TODAY;
import static org.infoshare.sharing.request.RequestSamples.asking;
import static org.infoshare.sharing.request.RequestSamples.conditionalRegister;
import static org.infoshare.sharing.request.RequestSamples.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.terms.LegalBasis;
import org.infoshare.sharing.terms.NewRequest;
import org.infoshare.sharing.terms.UseValidator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestValidatorTest {

  /** The configured length of a use. */
  private static final RequestValidator.RelationCheck FIVE_YEARS =
      (checks, request, entry) ->
          UseValidator.checkLength(checks, request.useFrom(), request.useUntil(), 5);

  @Test
  void a_sound_request_names_its_published_entry() {
    var entry =
        RequestValidator.check(
            asking("name", "status"), "hrss", code -> conditionalRegister(), TODAY, NO_TIES);

    assertThat(entry).isEqualTo(conditionalRegister());
  }

  @Test
  void every_field_at_fault_is_told_at_once() {
    var empty = new NewRequest(null, null, " ", null, null, null, null, null, null, null);

    assertThat(faults(empty, conditionalRegister()))
        .containsExactlyInAnyOrder(
            tuple("/entry", "missing"),
            tuple("/legalBasis/statute", "missing"),
            tuple("/legalBasis/article", "missing"),
            tuple("/legalBasis/duty", "missing"),
            tuple("/purpose", "missing"),
            tuple("/scenario", "missing"),
            tuple("/items", "missing"),
            tuple("/mode", "missing"),
            tuple("/useFrom", "missing"),
            tuple("/useUntil", "missing"));
  }

  @Test
  void a_missing_message_is_at_fault_as_a_whole() {
    assertThat(faults(null, conditionalRegister())).containsExactly(tuple("", "missing"));
  }

  @Test
  void statute_article_and_duty_are_each_required() {
    var sound = asking("name");

    assertThat(faults(with(sound, new LegalBasis(" ", "art. 74", "duty")), conditionalRegister()))
        .containsExactly(tuple("/legalBasis/statute", "missing"));
    assertThat(faults(with(sound, new LegalBasis("law", null, "duty")), conditionalRegister()))
        .containsExactly(tuple("/legalBasis/article", "missing"));
    assertThat(faults(with(sound, new LegalBasis("law", "art. 74", "")), conditionalRegister()))
        .containsExactly(tuple("/legalBasis/duty", "missing"));
  }

  @Test
  void texts_have_their_longest_length() {
    var sound = asking("name");
    var tooLong =
        new NewRequest(
            sound.entry(),
            new LegalBasis("法".repeat(201), "x".repeat(51), "x".repeat(501)),
            "x".repeat(201),
            "x".repeat(1001),
            sound.items(),
            sound.mode(),
            sound.useFrom(),
            sound.useUntil(),
            sound.returnFlow(),
            sound.renews());

    assertThat(faults(tooLong, conditionalRegister()))
        .containsExactlyInAnyOrder(
            tuple("/legalBasis/statute", "too-long"),
            tuple("/legalBasis/article", "too-long"),
            tuple("/legalBasis/duty", "too-long"),
            tuple("/purpose", "too-long"),
            tuple("/scenario", "too-long"));
  }

  @Test
  void items_exist_are_named_once_and_may_be_shared() {
    var newRequest = withItems(Arrays.asList("name", "height", "photo", "name", null));

    assertThat(faults(newRequest, conditionalRegister()))
        .containsExactlyInAnyOrder(
            tuple("/items/1", "item-unknown"),
            tuple("/items/2", "item-not-shared"),
            tuple("/items/3", "duplicate"),
            tuple("/items/4", "missing"));
    assertThat(faults(withItems(List.of()), conditionalRegister()))
        .containsExactly(tuple("/items", "missing"));
  }

  @Test
  void of_an_entry_that_is_not_shared_no_item_is() {
    assertThat(faults(asking("name"), register(Sharing.NOT_SHARED, Sharing.CONDITIONAL)))
        .containsExactly(tuple("/items/0", "item-not-shared"));
  }

  @Test
  void a_department_does_not_ask_for_its_own_entry() {
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                RequestValidator.check(
                    asking("name"), "psb", code -> conditionalRegister(), TODAY, NO_TIES));

    assertThat(pointersAndCodes(refusal)).containsExactly(tuple("/entry", "own-entry"));
  }

  @Test
  void an_entry_that_is_not_published_is_one_fault_among_the_others() {
    var newRequest = with(asking("name"), new LegalBasis("law", null, "duty"));

    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                RequestValidator.check(
                    newRequest,
                    "hrss",
                    code -> {
                      throw new Refusal(PlatformReason.ADDRESS_NOT_FOUND);
                    },
                    TODAY,
                    NO_TIES));

    assertThat(pointersAndCodes(refusal))
        .containsExactlyInAnyOrder(
            tuple("/legalBasis/article", "missing"), tuple("/entry", "address-not-found"));
  }

  @Test
  void an_entry_that_may_not_be_asked_for_any_more_is_a_conflict_and_no_fault() {
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                RequestValidator.check(
                    asking("name"),
                    "hrss",
                    code -> {
                      throw new Refusal(PlatformReason.CHANGED_MEANWHILE);
                    },
                    TODAY,
                    NO_TIES));

    assertThat(refusal.reason()).isEqualTo(PlatformReason.CHANGED_MEANWHILE);
  }

  /** Today is 2026-03-02. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 2026-03-02,",
    "2026-03-02, 2026-03-01, period-invalid",
    "2026-03-01, 2026-03-01, period-invalid",
    "2026-01-01, 2026-03-02,",
    "2026-03-02, 2031-03-02,",
    "2026-03-02, 2031-03-03, period-too-long",
    "2028-02-29, 2033-02-28,",
    "2028-02-29, 2033-03-01, period-too-long",
    "2021-03-02, 2026-03-02,",
    "2021-03-01, 2026-03-02, period-too-long",
    "2040-01-01, 2045-01-01,"
  })
  void the_period_is_in_order_not_over_and_as_short_as_configured(
      LocalDate from, LocalDate until, String fault) {
    assertThat(periodFaults(from, until)).isEqualTo(fault);
  }

  @Test
  void a_period_beyond_four_digit_years_is_refused_and_not_a_defect() {
    assertThat(periodFaults(LocalDate.MIN, TODAY)).isEqualTo("period-too-long");
    assertThat(periodFaults(LocalDate.MAX, LocalDate.MAX)).isEqualTo("out-of-range");
    assertThat(periodFaults(LocalDate.MAX, TODAY)).isEqualTo("period-invalid");
  }

  private static String periodFaults(LocalDate from, LocalDate until) {
    var sound = asking("name");
    var newRequest =
        new NewRequest(
            sound.entry(),
            sound.legalBasis(),
            sound.purpose(),
            sound.scenario(),
            sound.items(),
            sound.mode(),
            from,
            until,
            null,
            null);
    var refusal = refusal(newRequest, conditionalRegister());
    if (refusal == null) {
      return null;
    }
    assertThat(refusal.faults()).hasSize(1);
    assertThat(refusal.faults().get(0).pointer()).isEqualTo("/useUntil");
    return refusal.faults().get(0).code();
  }

  private static NewRequest with(NewRequest newRequest, LegalBasis basis) {
    return new NewRequest(
        newRequest.entry(),
        basis,
        newRequest.purpose(),
        newRequest.scenario(),
        newRequest.items(),
        newRequest.mode(),
        newRequest.useFrom(),
        newRequest.useUntil(),
        newRequest.returnFlow(),
        newRequest.renews());
  }

  private static NewRequest withItems(List<String> items) {
    var newRequest = asking("name");
    return new NewRequest(
        newRequest.entry(),
        newRequest.legalBasis(),
        newRequest.purpose(),
        newRequest.scenario(),
        items,
        newRequest.mode(),
        newRequest.useFrom(),
        newRequest.useUntil(),
        newRequest.returnFlow(),
        newRequest.renews());
  }

  private static List<Tuple> faults(NewRequest newRequest, PublishedEntry entry) {
    return pointersAndCodes(refusal(newRequest, entry));
  }

  private static Refusal refusal(NewRequest newRequest, PublishedEntry entry) {
    return catchThrowableOfType(
        Refusal.class,
        () -> RequestValidator.check(newRequest, "hrss", code -> entry, TODAY, FIVE_YEARS));
  }

  private static List<Tuple> pointersAndCodes(Refusal refusal) {
    return refusal.faults().stream().map(fault -> tuple(fault.pointer(), fault.code())).toList();
  }
}
