package org.infoshare.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.ItemAdvice;
import org.infoshare.catalogue.publication.ItemAdviceKind;
import org.infoshare.catalogue.publication.PublishedCatalogue;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * 2016 rules, art. 3 and ch. II: inside the 16 classes each datum is named by its standard term.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TermsInBasicClassesRuleTest {

  private final TermsInBasicClassesRule rule =
      new TermsInBasicClassesRule(
          new StandardTerms(TestDatabase.sql()), SamplePublications.table(TestDatabase.sql()));

  @Test
  void an_item_of_the_sixteen_classes_names_its_term_or_says_why_none_fits() {
    for (String node : List.of("101002", "102001", "10100201")) {
      var refusal =
          catchThrowableOfType(
              Refusal.class,
              () ->
                  rule.check(
                      entry(
                          node,
                          item("kind", "婚姻登记类别", "marriage.kind", null),
                          item("hall", "婚礼地点", null, "不是登记事项"),
                          item("guests", "宾客人数", null, null)),
                      null));

      assertThat(refusal.reason().code()).isEqualTo("term-or-reason-missing");
      assertThat(refusal.getMessage()).contains("guests").doesNotContain("hall");
    }
  }

  @Test
  void elsewhere_an_item_needs_neither() {
    assertThatCode(() -> rule.check(entry("307001", item("guests", "宾客人数", null, null)), null))
        .doesNotThrowAnyException();
  }

  @Test
  void the_authority_sees_the_reason_and_what_resembles_a_term() {
    var advice =
        rule.advise(
            entry(
                "101002",
                item("partner", "结婚证字号", null, "自有编号"),
                item("guests", "宾客人数", null, "不是登记事项"),
                item("kind", "婚姻登记类别", "marriage.kind", null)));

    assertThat(advice)
        .containsExactly(
            about("partner", ItemAdviceKind.NO_TERM_FITS, null, "自有编号"),
            about("partner", ItemAdviceKind.RESEMBLES_TERM, "marriage.certificateNumber", "自有编号"),
            about("guests", ItemAdviceKind.NO_TERM_FITS, null, "不是登记事项"));
  }

  @Test
  void the_entries_of_the_demonstration_may_be_published() {
    for (var entry : PublishedCatalogue.demonstrationEntries()) {
      assertThatCode(() -> rule.check(entry, null)).doesNotThrowAnyException();
    }
  }

  private static ItemAdvice about(String item, ItemAdviceKind kind, String term, String reason) {
    return new ItemAdvice(item, kind, term, null, null, null, reason);
  }

  private static PublishedEntry entry(String node, ItemDefinition... items) {
    return PublishedEntries.of(
        node + "/1", 1, "cab", "婚姻", Sharing.CONDITIONAL, null, List.of(items));
  }

  private static ItemDefinition item(String name, String chinese, String term, String reason) {
    return new ItemDefinition(
        name,
        chinese,
        "Item",
        ItemType.CHARACTER,
        20,
        true,
        false,
        Sharing.CONDITIONAL,
        term,
        reason);
  }
}
