package org.infoshare.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A draft names registered terms only, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisteredTermsRuleTest {

  @Test
  void every_item_with_an_unknown_term_is_told() {
    var faults = faults(item("person.name"), item("none.one"), item(null), item("none.two"));

    assertThat(faults)
        .extracting(FieldFault::pointer)
        .containsExactly("/items/1/term", "/items/3/term");
    assertThat(faults).extracting(FieldFault::code).containsOnly("term-unknown");
  }

  @Test
  void an_item_that_is_missing_is_left_to_others() {
    assertThat(faults(null, item("person.name"))).isEmpty();
  }

  private static List<FieldFault> faults(ItemDefinition... items) {
    var given =
        PublishedEntries.of(
                "307001/1", 1, "cab", "桥", Sharing.CONDITIONAL, null, Arrays.asList(items))
            .content();
    var checks = new Checks();
    new RegisteredTermsRule(new StandardTerms(TestDatabase.sql())).check(given, checks);
    return checks.faults();
  }

  private static ItemDefinition item(String term) {
    return new ItemDefinition(
        "item", "信息项", "Item", ItemType.CHARACTER, 20, true, false, Sharing.CONDITIONAL, term);
  }
}
