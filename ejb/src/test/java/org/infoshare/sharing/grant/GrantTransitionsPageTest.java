package org.infoshare.sharing.grant;

import org.infoshare.foundation.platform.TransitionPage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantTransitionsPageTest {

  @Test
  void the_documentation_shows_the_table_of_a_grant() {
    TransitionPage.assertCurrent("grant", "Transitions of a grant", GrantTransitions.TABLE);
  }
}
