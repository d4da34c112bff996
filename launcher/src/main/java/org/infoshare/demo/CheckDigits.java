package org.infoshare.demo;

/** The check characters of Chinese identification numbers, each by its own standard. */
final class CheckDigits {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  /**
   * The letters and digits in use, without the letters that look like digits or like each other.
   */
  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private CheckDigits() {}

  /** GB 11643: the citizen number that begins with these 17 digits (ISO 7064, MOD 11-2). */
  static String citizenNumber(String digits) {
    requireLength(digits, 17);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum = (sum + valueOf(digits.charAt(i), ALPHABET, 10)) * 2 % 11;
    }
    int check = (12 - sum) % 11;
    return digits + (check == 10 ? "X" : Integer.toString(check));
  }

  /** GB 11714: the organisation code that begins with these 8 characters. */
  static String organisationCode(String body) {
    requireLength(body, 8);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += valueOf(body.charAt(i), ALPHABET, 36) * ORGANISATION_WEIGHTS[i];
    }
    int check = (11 - sum % 11) % 11;
    return body + (check == 10 ? "X" : Integer.toString(check));
  }

  /** GB 32100: the unified social credit code that begins with these 17 characters (modulo 31). */
  static String creditCode(String body) {
    requireLength(body, 17);
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < body.length(); i++) {
      sum += valueOf(body.charAt(i), CREDIT_ALPHABET, 31) * weight;
      weight = weight * 3 % 31;
    }
    return body + CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** GS 15-2006: the registration number that begins with these 14 digits (MOD 11,10). */
  static String registrationNumber(String digits) {
    requireLength(digits, 14);
    int product = 10;
    for (int i = 0; i < digits.length(); i++) {
      int sum = (product + valueOf(digits.charAt(i), ALPHABET, 10)) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return digits + (11 - product) % 10;
  }

  private static void requireLength(String text, int length) {
    if (text.length() != length) {
      throw new IllegalArgumentException(length + " characters are needed: " + text);
    }
  }

  private static int valueOf(char character, String alphabet, int radix) {
    int value = alphabet.indexOf(character);
    if (value < 0 || value >= radix) {
      throw new IllegalArgumentException("Not one of its characters: " + character);
    }
    return value;
  }
}
