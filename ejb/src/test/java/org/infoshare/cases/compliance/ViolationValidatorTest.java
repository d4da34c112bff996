package org.infoshare.cases.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Where {@code water} is a department and {@code drains} was merged into it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViolationValidatorTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void who_cannot_have_done_it_is_told_beside_all_other_faults() {
    assertThat(faults("drains", "逾期未答复")).containsExactly("/department unknown-value");
    assertThat(faults("drains", " "))
        .containsExactlyInAnyOrder("/department unknown-value", "/facts missing");
    assertThat(faults("water", "逾期未答复")).isEmpty();
    assertThat(faults(null, "逾期未答复")).containsExactly("/department missing");
  }

  @Test
  void the_day_of_the_fact_is_said_and_is_not_ahead() {
    assertThat(faults("water", TODAY, "逾期未答复")).isEmpty();
    assertThat(faults("water", TODAY.plusDays(1), "逾期未答复"))
        .containsExactly("/occurredOn occurred-in-future");
    assertThat(faults("water", null, "逾期未答复")).containsExactly("/occurredOn missing");
  }

  private static List<String> faults(String department, String facts) {
    return faults(department, TODAY, facts);
  }

  private static List<String> faults(String department, LocalDate occurredOn, String facts) {
    var checks = new Checks();
    ViolationValidator.check(
        checks,
        new NewViolation(ViolationKind.LATE_ANSWER, department, occurredOn, facts, null, null),
        TODAY,
        (all, pointer, code) ->
            all.require(!"drains".equals(code), pointer, PlatformReason.UNKNOWN_VALUE, code));
    return checks.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }
}
