package org.infoshare.organisation.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SignInPolicyTest {

  private final SignInPolicy policy = new SignInPolicy();

  @Property
  void the_first_four_failures_cost_nothing(@ForAll @IntRange(min = 1, max = 4) int failures) {
    assertThat(policy.pauseAfter(failures)).isZero();
  }

  @Property
  void later_pauses_grow_and_end_at_a_quarter_of_an_hour(
      @ForAll @IntRange(min = 5, max = 1_000_000) int failures) {
    var pause = policy.pauseAfter(failures);

    assertThat(pause).isBetween(Duration.ofSeconds(15), Duration.ofMinutes(15));
    assertThat(policy.pauseAfter(failures + 1)).isGreaterThanOrEqualTo(pause);
  }
}
