package org.infoshare.sharing.quality;

import java.util.regex.Pattern;

/** The citizen identification number (公民身份号码, GB 11643). */
final class CitizenNumber {

  private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");

  private CitizenNumber() {}

  /**
   * Whether a text is a citizen number: it has the right form and the right check character (ISO
   * 7064, MOD 11-2).
   */
  static boolean is(String text) {
    if (!FORM.matcher(text).matches()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      sum = (sum * 2 + (one == 'X' ? 10 : one - '0')) % 11;
    }
    return sum == 1;
  }
}
