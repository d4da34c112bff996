package org.infoshare.organisation.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.Mergers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** With the systems of a merged department nothing is left to do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergedDepartmentSystemTest {

  private static final Caller OFFICER =
      new Caller("th-auth.staff", "th-auth", Set.of(Roles.STAFF, Roles.AUTHORITY));

  /** Reads the cases of the department that was merged, and acts for nobody but itself. */
  private static final CallerContext READING =
      new CallerContext(OFFICER, Set.of("th-auth", "th-old"));

  private static final CallerContext ACTING = new CallerContext(OFFICER, Set.of("th-auth"));

  @Test
  void an_active_system_offers_nothing_and_every_command_on_it_is_refused() {
    var system =
        ConnectedSystem.demo(OFFICER, "th-old", "th-old.system", "业务系统", List.of(), Mergers.NOON);

    assertThat(system.view(READING).commands()).containsExactly(SystemCommand.SUSPEND);
    assertThat(system.view(ACTING).commands()).isEmpty();
    assertThat(
            reason(
                () ->
                    SystemService.getCommandable(
                        Optional.of(system),
                        system.id(),
                        READING,
                        MergedDepartmentSystemTest::requireThere)))
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
