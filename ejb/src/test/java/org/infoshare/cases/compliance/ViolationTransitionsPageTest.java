package org.infoshare.cases.compliance;

import org.infoshare.foundation.platform.TransitionPage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ViolationTransitionsPageTest {

  @Test
  void the_documentation_shows_the_table_of_a_violation() {
    TransitionPage.assertCurrent(
        "violation", "Transitions of a violation", ViolationTransitions.TABLE);
  }
}
