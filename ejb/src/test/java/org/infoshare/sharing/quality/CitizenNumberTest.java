package org.infoshare.sharing.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CitizenNumberTest {

  /** The first is the example that GB 11643 prints. */
  @ParameterizedTest
  @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
  void a_citizen_number_of_the_standard_is_right(String number) {
    assertThat(CitizenNumber.is(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110105194912310021",
        "11010519491231002x",
        "11010519491231020X",
        "11010519491231002",
        "",
        "X1010519491231002X"
      })
  void a_citizen_number_with_a_slip_is_wrong(String number) {
    assertThat(CitizenNumber.is(number)).isFalse();
  }
}
