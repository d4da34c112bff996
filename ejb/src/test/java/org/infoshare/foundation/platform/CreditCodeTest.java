package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CreditCodeTest {

  /** The example of the standard, and three that are printed on business licences. */
  @Test
  void codes_that_exist_end_in_their_check_character() {
    for (String code :
        new String[] {
          "91350100M000100Y43", "914403001922038216", "9144030071526726XG", "91330100799655058B"
        }) {
      assertThat(CreditCode.PATTERN.matcher(code).matches()).as(code).isTrue();
      assertThat(CreditCode.hasValidCheckCharacter(code)).as(code).isTrue();
    }
  }

  @Test
  void letters_that_could_be_misread_are_none_of_its_digits() {
    assertThat("9135010OM000100Y43").doesNotMatch(CreditCode.PATTERN);
    assertThat("91350100M000100I43").doesNotMatch(CreditCode.PATTERN);
    assertThat("91350100m000100y43").doesNotMatch(CreditCode.PATTERN);
    assertThat("91350100M000100Y4").doesNotMatch(CreditCode.PATTERN);
  }
}
