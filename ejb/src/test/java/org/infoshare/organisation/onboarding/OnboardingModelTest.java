package org.infoshare.organisation.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.TransitionGraph;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the table of getting on promises as a whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OnboardingModelTest {

  /** A department stays on the platform; a refused application is followed by another. */
  private static final EnumSet<OnboardingStage> SETTLED =
      EnumSet.of(OnboardingStage.ACTIVE, OnboardingStage.REFUSED);

  private static final TransitionGraph<OnboardingStage, OnboardingCommand> DEPARTMENT =
      TransitionGraph.of(OnboardingTransitions.TABLE);

  @Test
  void every_stage_is_reached() {
    assertThat(DEPARTMENT.reachableFrom(OnboardingStage.APPLIED))
        .containsExactlyInAnyOrder(OnboardingStage.values());
  }

  @ParameterizedTest
  @EnumSource
  void from_every_stage_a_department_gets_on_or_is_refused(OnboardingStage stage) {
    assertThat(DEPARTMENT.reachableFrom(stage)).containsAnyElementsOf(SETTLED);
    assertThat(DEPARTMENT.isFinal(stage)).isEqualTo(stage == OnboardingStage.REFUSED);
  }

  @Test
  void nobody_gets_on_without_the_authority_and_the_agreement_of_both() {
    assertThat(
            DEPARTMENT.reachableFrom(
                OnboardingStage.APPLIED, row -> row.party() != Party.AUTHORITY))
        .doesNotContain(OnboardingStage.APPROVED, OnboardingStage.ACTIVE);
    assertThat(
            DEPARTMENT.reachableFrom(
                OnboardingStage.APPLIED, row -> row.command() != OnboardingCommand.CONCLUDE))
        .doesNotContain(OnboardingStage.TRIAL, OnboardingStage.ACTIVE);
  }
}
