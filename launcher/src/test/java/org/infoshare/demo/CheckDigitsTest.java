package org.infoshare.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckDigitsTest {

  private static final String DIGITS = "0123456789";
  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Example
  void citizen_numbers_printed_in_gb_11643_are_valid() {
    assertThat(CheckDigits.citizenNumber("11010519491231002")).isEqualTo("11010519491231002X");
    assertThat(CheckDigits.citizenNumber("44052418800101001")).isEqualTo("440524188001010014");
  }

  @Example
  void the_credit_code_printed_in_gb_32100_is_valid() {
    assertThat(CheckDigits.creditCode("91350100M000100Y4")).isEqualTo("91350100M000100Y43");
  }

  @Example
  void organisation_codes_in_use_are_valid() {
    assertThat(CheckDigits.organisationCode("M000100Y")).isEqualTo("M000100Y4");
    assertThat(CheckDigits.organisationCode("D2143569")).isEqualTo("D2143569X");
  }

  @Example
  void the_registration_number_printed_in_gs_15_is_valid() {
    assertThat(CheckDigits.registrationNumber("11010800000001")).isEqualTo("110108000000016");
  }

  @Property
  void changing_one_digit_makes_a_citizen_number_invalid(
      @ForAll @IntRange(max = 99_999) int person,
      @ForAll @IntRange(max = 16) int position,
      @ForAll @IntRange(max = 9) int digit) {
    String number = Generated.POPULATION.person(person).citizenId();

    assertChangeIsNoticed(number, position, DIGITS.charAt(digit), CheckDigits::citizenNumber);
  }

  @Property
  void changing_one_character_makes_a_credit_code_invalid(
      @ForAll @IntRange(max = 99_998) int enterprise,
      @ForAll @IntRange(max = 16) int position,
      @ForAll @IntRange(max = 30) int character) {
    String code = Generated.ECONOMY.record(enterprise).get("creditCode").toString();

    assertChangeIsNoticed(
        code, position, CREDIT_ALPHABET.charAt(character), CheckDigits::creditCode);
  }

  @Property
  void changing_one_digit_makes_a_registration_number_invalid(
      @ForAll @IntRange(max = 99_999_999) int sequence,
      @ForAll @IntRange(max = 13) int position,
      @ForAll @IntRange(max = 9) int digit) {
    String number = CheckDigits.registrationNumber("990101%08d".formatted(sequence));

    assertChangeIsNoticed(number, position, DIGITS.charAt(digit), CheckDigits::registrationNumber);
  }

  private static void assertChangeIsNoticed(
      String number, int position, char other, UnaryOperator<String> checked) {
    Assume.that(number.charAt(position) != other);
    String body = number.substring(0, number.length() - 1);
    assertThat(checked.apply(body)).isEqualTo(number);

    String changed = body.substring(0, position) + other + body.substring(position + 1);

    assertThat(checked.apply(changed)).isNotEqualTo(changed + number.charAt(number.length() - 1));
  }
}
