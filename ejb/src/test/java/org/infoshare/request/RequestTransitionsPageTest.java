package org.infoshare.request;

import org.infoshare.platform.TransitionPage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestTransitionsPageTest {

  @Test
  void the_documentation_shows_the_table_of_a_request() {
    TransitionPage.isCurrent("request", "Transitions of a request", RequestTransitions.TABLE);
  }
}
