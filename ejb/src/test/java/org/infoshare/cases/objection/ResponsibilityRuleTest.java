package org.infoshare.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.catalogue.source.ResponsibleSource;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.dataset.DatasetEntries;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResponsibilityRuleTest {

  private static final Map<String, ResponsibleSource> TABLE =
      Map.of(
          "t.own", new ResponsibleSource(true, "cab"),
          "t.other", new ResponsibleSource(true, "psb"),
          "t.open", new ResponsibleSource(true, null));

  private static final PublishedEntry ENTRY =
      DatasetEntries.of(
          "101001/1",
          item("own", "t.own"),
          item("other", "t.other"),
          item("another", "t.other"),
          item("open", "t.open"),
          item("alsoOpen", "t.open"),
          item("unlisted", "t.unlisted"),
          item("plain", null));

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "own, cab",
        "other, psb",
        "other another, psb",
        "open, -",
        "open alsoOpen, -",
        "unlisted, cab",
        "plain, cab",
        "plain unlisted own, cab"
      })
  void whoever_the_table_names_for_the_items_answers(String items, String responsible) {
    assertThat(
            ResponsibilityRule.responsibleFor(
                ENTRY, List.of(items.split(" ")), "cab", ResponsibilityRuleTest::source))
        .isEqualTo(Optional.ofNullable(responsible));
  }

  @Test
  void for_a_record_or_an_entry_as_a_whole_the_provider_answers() {
    assertThat(
            ResponsibilityRule.responsibleFor(
                ENTRY, List.of(), "cab", ResponsibilityRuleTest::source))
        .contains("cab");
  }

  @ParameterizedTest
  @CsvSource({"own other", "plain other", "other open", "open unlisted"})
  void items_of_several_sources_are_doubted_one_by_one(String items) {
    assertThatThrownBy(
            () ->
                ResponsibilityRule.responsibleFor(
                    ENTRY, List.of(items.split(" ")), "cab", ResponsibilityRuleTest::source))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().code()).isEqualTo("items-of-several-sources"));
  }

  private static ResponsibleSource source(String term) {
    return TABLE.getOrDefault(term, ResponsibleSource.NOT_LISTED);
  }

  private static ItemDefinition item(String name, String term) {
    return new ItemDefinition(
        name, "信息项", name, ItemType.CHARACTER, 20, false, false, Sharing.CONDITIONAL, term);
  }
}
