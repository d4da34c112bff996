package org.infoshare.onboarding;

import java.util.regex.Pattern;

/** The unified social credit code (统一社会信用代码) and its check character (GB 32100-2015). */
final class CreditCode {

  static final Pattern FORM =
      Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

  /** In the order of the standard; I, O, S, V and Z are left out. */
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int CHECKED = 17;

  private CreditCode() {}

  /** Whether a code of that form ends in its check character. */
  static boolean isRight(String code) {
    int base = CHARACTERS.length();
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < CHECKED; i++) {
      sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % base;
    }
    return CHARACTERS.charAt(Math.floorMod(-sum, base)) == code.charAt(CHECKED);
  }
}
