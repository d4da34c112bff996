package org.infoshare.foundation.platform;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The unified social credit code (统一社会信用代码, GB 32100-2015) of a legal person. */
public final class CreditCode {

  public static final Pattern PATTERN =
      Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

  /**
   * The digits and letters of the standard in their order, without I, O, S, V and Z, which could be
   * misread.
   */
  private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int BASE = DIGITS.length();
  private static final int CHECK_POSITION = 17;

  private CreditCode() {}

  /** Whether a text is a credit code: it has the right form and the right check character. */
  public static boolean isValid(String text) {
    return PATTERN.matcher(text).matches() && hasValidCheckCharacter(text);
  }

  /**
   * Whether a text of the right form ends in its check character: ISO 7064, weights 3^i modulo 31.
   */
  public static boolean hasValidCheckCharacter(String code) {
    int sum =
        IntStream.range(0, CHECK_POSITION)
            .map(i -> DIGITS.indexOf(code.charAt(i)) * weight(i))
            .sum();
    return DIGITS.charAt(Math.floorMod(-sum, BASE)) == code.charAt(CHECK_POSITION);
  }

  /** The division code of the registering body: characters 3 to 8. */
  public static String divisionCode(String code) {
    return code.substring(2, 8);
  }

  private static int weight(int index) {
    int weight = 1;
    for (int i = 0; i < index; i++) {
      weight = weight * 3 % BASE;
    }
    return weight;
  }
}
