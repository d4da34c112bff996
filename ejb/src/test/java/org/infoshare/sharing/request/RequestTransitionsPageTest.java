package org.infoshare.sharing.request;

import org.infoshare.foundation.platform.TransitionPage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestTransitionsPageTest {

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void the_documentation_shows_the_table_of_a_request_for_each_rule_set(String ruleSet) {
    TransitionPage.assertCurrent(
        "request-" + ruleSet,
        "Transitions of a request under " + ruleSet,
        RequestTransitions.TABLES.of(ruleSet));
  }
}
