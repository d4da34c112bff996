package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CreditCodeProperties {

  private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Property
  void of_all_last_characters_exactly_one_fits(@ForAll("beginnings") String beginning) {
    assertThat(
            DIGITS
                .chars()
                .filter(c -> CreditCode.hasValidCheckCharacter(beginning + (char) c))
                .count())
        .isEqualTo(1);
  }

  @Property
  void one_mistyped_character_is_noticed(
      @ForAll("beginnings") String beginning,
      @ForAll @IntRange(max = 16) int place,
      @ForAll @IntRange(min = 1, max = 30) int shift) {
    String code =
        DIGITS
            .chars()
            .mapToObj(c -> beginning + (char) c)
            .filter(CreditCode::hasValidCheckCharacter)
            .findFirst()
            .orElseThrow();
    char other = DIGITS.charAt((DIGITS.indexOf(code.charAt(place)) + shift) % DIGITS.length());

    assertThat(
            CreditCode.hasValidCheckCharacter(
                code.substring(0, place) + other + code.substring(place + 1)))
        .isFalse();
  }

  @Provide
  Arbitrary<String> beginnings() {
    return Arbitraries.strings().withChars(DIGITS).ofLength(17);
  }
}
