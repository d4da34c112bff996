package org.infoshare.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CreditCodeProperties {

  @Property
  void a_credit_code_with_one_other_character_is_wrong(
      @ForAll @IntRange(min = 0, max = 17) int place, @ForAll @IntRange(min = 0, max = 30) int by) {
    String right = "91350100M000100Y43";
    char other = "0123456789ABCDEFGHJKLMNPQRTUWXY".charAt(by);
    String changed = right.substring(0, place) + other + right.substring(place + 1);
    assertThat(CreditCode.isRight(changed)).isEqualTo(changed.equals(right));
  }
}
