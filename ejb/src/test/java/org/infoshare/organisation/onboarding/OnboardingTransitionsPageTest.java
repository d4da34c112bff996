package org.infoshare.organisation.onboarding;

import org.infoshare.foundation.platform.TransitionPage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OnboardingTransitionsPageTest {

  @Test
  void the_documentation_shows_the_table_of_a_department() {
    TransitionPage.assertCurrent(
        "onboarding",
        "Transitions of a department's way onto the platform",
        OnboardingTransitions.TABLE);
  }
}
