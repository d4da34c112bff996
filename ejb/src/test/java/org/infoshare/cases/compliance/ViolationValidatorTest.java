package org.infoshare.cases.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Where {@code water} is a department and {@code drains} was merged into it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViolationValidatorTest {

  @Test
  void who_cannot_have_done_it_is_told_beside_all_other_faults() {
    assertThat(faults("drains", "逾期未答复")).containsExactly("/department unknown-value");
    assertThat(faults("drains", " "))
        .containsExactlyInAnyOrder("/department unknown-value", "/facts missing");
    assertThat(faults("water", "逾期未答复")).isEmpty();
    assertThat(faults(null, "逾期未答复")).containsExactly("/department missing");
  }

  private static List<String> faults(String department, String facts) {
    var checks = new Checks();
    ViolationValidator.check(
        checks,
        new NewViolation(ViolationKind.LATE_ANSWER, department, facts, null, null),
        (all, pointer, code) ->
            all.require(!"drains".equals(code), pointer, PlatformReason.UNKNOWN_VALUE, code));
    return checks.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }
}
