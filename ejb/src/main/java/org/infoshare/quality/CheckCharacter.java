package org.infoshare.quality;

import java.util.regex.Pattern;

/** The check characters of Chinese identification numbers, each by its standard. */
final class CheckCharacter {

  private static final Pattern CITIZEN_NUMBER = Pattern.compile("[0-9]{17}[0-9X]");

  /** Without the letters that are taken for digits or for each other. */
  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int CREDIT_LENGTH = 18;

  private CheckCharacter() {}

  /** Whether it is right in a citizen number (GB 11643; ISO 7064, MOD 11-2). */
  static boolean ofCitizenNumber(String number) {
    if (!CITIZEN_NUMBER.matcher(number).matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      char one = number.charAt(i);
      sum = (sum * 2 + (one == 'X' ? 10 : one - '0')) % 11;
    }
    return sum == 1;
  }

  /** Whether it is right in a unified social credit code (GB 32100; modulo 31). */
  static boolean ofCreditCode(String code) {
    if (code.length() != CREDIT_LENGTH) {
      return false;
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < CREDIT_LENGTH; i++) {
      int value = CREDIT_ALPHABET.indexOf(code.charAt(i));
      if (value < 0) {
        return false;
      }
      sum = (sum + value * (i == CREDIT_LENGTH - 1 ? 1 : weight)) % 31;
      weight = weight * 3 % 31;
    }
    return sum == 0;
  }
}
