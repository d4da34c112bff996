package org.infoshare.cases.dispute;

import org.infoshare.foundation.platform.TransitionPage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeTransitionsPageTest {

  @ParameterizedTest
  @CsvSource({"gz-2016, the rules of 2016 (art. 35)", "cn-2025, Decree 809 (art. 28)"})
  void the_documentation_shows_the_table_of_each_rule_set(String ruleSet, String law) {
    TransitionPage.assertCurrent(
        "dispute-" + ruleSet,
        "Transitions of a dispute under " + law,
        DisputeTransitions.TABLES.of(ruleSet));
  }
}
