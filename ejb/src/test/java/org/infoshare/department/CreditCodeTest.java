package org.infoshare.department;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CreditCodeTest {

  private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** The example of the standard, and three that are printed on business licences. */
  @Test
  void codes_that_exist_end_in_their_check_character() {
    for (String code :
        new String[] {
          "91350100M000100Y43", "914403001922038216", "9144030071526726XG", "91330100799655058B"
        }) {
      assertThat(CreditCode.FORM.matcher(code).matches()).as(code).isTrue();
      assertThat(CreditCode.ends(code)).as(code).isTrue();
    }
  }

  @Test
  void letters_that_could_be_misread_are_none_of_its_digits() {
    assertThat("9135010OM000100Y43").doesNotMatch(CreditCode.FORM);
    assertThat("91350100M000100I43").doesNotMatch(CreditCode.FORM);
    assertThat("91350100m000100y43").doesNotMatch(CreditCode.FORM);
    assertThat("91350100M000100Y4").doesNotMatch(CreditCode.FORM);
  }

  @Property
  void of_all_last_characters_exactly_one_fits(@ForAll("beginnings") String beginning) {
    assertThat(DIGITS.chars().filter(c -> CreditCode.ends(beginning + (char) c)).count())
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
            .filter(CreditCode::ends)
            .findFirst()
            .orElseThrow();
    char other = DIGITS.charAt((DIGITS.indexOf(code.charAt(place)) + shift) % DIGITS.length());

    assertThat(CreditCode.ends(code.substring(0, place) + other + code.substring(place + 1)))
        .isFalse();
  }

  @Provide
  Arbitrary<String> beginnings() {
    return Arbitraries.strings().withChars(DIGITS).ofLength(17);
  }
}
