package org.infoshare.catalogue.entry;

import org.infoshare.foundation.platform.TransitionPage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryTransitionsPageTest {

  @Test
  void the_documentation_shows_the_table_of_an_entry() {
    TransitionPage.assertCurrent("entry", "Transitions of an entry", EntryTransitions.TABLE);
  }
}
