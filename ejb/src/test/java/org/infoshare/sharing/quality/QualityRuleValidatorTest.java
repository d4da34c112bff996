package org.infoshare.sharing.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule must say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QualityRuleValidatorTest {

  private static final DepartmentNames NAMES = codes -> Map.of("cab", "市民政局");

  private static final PublishedEntry OWN = entry("psb", Sharing.CONDITIONAL, Sharing.CONDITIONAL);

  @ParameterizedTest
  @CsvSource({
    "psb, NOT_SHARED,    NOT_SHARED",
    "psb, CONDITIONAL,   CONDITIONAL",
    "cab, UNCONDITIONAL, UNCONDITIONAL",
  })
  void values_are_compared_with_the_own_and_with_what_everybody_gets(
      String provider, Sharing entry, Sharing item) {
    assertThatCode(() -> check(reference("code"), entry(provider, entry, item)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "CONDITIONAL,   UNCONDITIONAL",
    "UNCONDITIONAL, CONDITIONAL",
    "UNCONDITIONAL, NOT_SHARED",
  })
  void a_reference_to_anything_else_tells_whose_it_is_and_what_is_missing(
      Sharing entry, Sharing item) {
    var faults = faults(reference("code"), entry("cab", entry, item));

    assertThat(faults)
        .extracting(FieldFault::pointer, FieldFault::code)
        .containsExactly(tuple("/referenceEntry", "reference-conditional"));
    assertThat(faults.get(0).text().in(Locale.ENGLISH))
        .contains("103001/7", "市民政局 (cab)", entry.name(), item.name(), "without condition");
  }

  @Test
  void an_item_that_the_other_entry_has_not_got_is_the_only_fault() {
    assertThat(faults(reference("none"), entry("cab", Sharing.CONDITIONAL, Sharing.CONDITIONAL)))
        .extracting(FieldFault::pointer)
        .containsExactly("/referenceItem");
  }

  @Test
  void why_the_catalogue_does_not_give_the_entry_is_handed_on() {
    var refused =
        catchThrowableOfType(
            Refusal.class,
            () ->
                QualityRuleValidator.check(
                    reference("code"),
                    OWN,
                    code -> {
                      throw new Refusal(QualityReason.NOT_ASSESSED, code);
                    },
                    NAMES));

    assertThat(refused.faults()).extracting(FieldFault::code).containsExactly("not-assessed");
  }

  @Test
  void only_a_reference_points_elsewhere_and_types_must_fit() {
    assertThat(
            faults(new NewQualityRule("code", QualityRuleKind.NOT_FUTURE, "103001/7", "code"), OWN))
        .extracting(FieldFault::code)
        .containsExactly("item-type-unfit", "reference-not-for-kind", "reference-not-for-kind");
    assertThat(faults(new NewQualityRule(" ", null, null, null), OWN))
        .extracting(FieldFault::pointer)
        .containsExactly("/kind", "/item");
  }

  private static NewQualityRule reference(String item) {
    return new NewQualityRule("code", QualityRuleKind.REFERENCE, "103001/7", item);
  }

  private static List<FieldFault> faults(NewQualityRule newRule, PublishedEntry other) {
    return catchThrowableOfType(Refusal.class, () -> check(newRule, other)).faults();
  }

  private static void check(NewQualityRule newRule, PublishedEntry other) {
    QualityRuleValidator.check(newRule, OWN, code -> other, NAMES);
  }

  private static PublishedEntry entry(String provider, Sharing sharing, Sharing ofItem) {
    var item =
        new ItemDefinition("code", "代码", "Code", ItemType.CHARACTER, 6, true, false, ofItem, null);
    return PublishedEntries.of("103001/7", 1, provider, "区县", sharing, null, List.of(item));
  }
}
