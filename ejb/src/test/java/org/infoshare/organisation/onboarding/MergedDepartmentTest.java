package org.infoshare.organisation.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.Mergers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With the application of a merged department nothing is left to do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergedDepartmentTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Caller OFFICER =
      new Caller("th-auth.staff", "th-auth", Set.of(Roles.STAFF, Roles.AUTHORITY));

  /** Reads the cases of the department that was merged, and acts for nobody but itself. */
  private static final CallerContext READING =
      new CallerContext(OFFICER, Set.of("th-auth", "th-old"));

  private static final CallerContext ACTING = new CallerContext(OFFICER, Set.of("th-auth"));

  @ParameterizedTest
  @EnumSource
  void an_application_offers_nothing_and_every_command_on_it_is_refused(OnboardingStage stage) {
    var application = OnboardingTransitionsTest.in("th-old", stage);

    assertThat(application.isVisibleTo(READING)).isTrue();
    assertThat(application.view(ACTING, TODAY, null).commands()).isEmpty();
    assertThat(
            reason(
                () ->
                    OnboardingService.getCommandable(
                        Optional.of(application),
                        application.id(),
                        READING,
                        MergedDepartmentTest::requireThere)))
        .isEqualTo("already-merged");
  }

  private static void requireThere(String department) {
    if (department.equals("th-old")) {
      throw Mergers.refusal(department, "th-new");
    }
  }

  private static String reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    var refusal = catchThrowableOfType(Refusal.class, act);
    return refusal == null ? "none" : refusal.reason().code();
  }
}
