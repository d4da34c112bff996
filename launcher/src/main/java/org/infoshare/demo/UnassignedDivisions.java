package org.infoshare.demo;

/**
 * Division codes that GB/T 2260 never assigned: those of a province 99.
 *
 * <p>The provinces of the standard lie between 11 and 82. Numbers that begin with 9 are given to
 * foreigners with permanent residence, and the code of a province follows the 9. There is no
 * province 90 to 99 either, so 99 stands for no division.
 */
final class UnassignedDivisions {

  static final String PROVINCE = "99";

  /** The number of such divisions: 99 cities with 99 counties each. */
  static final int COUNT = 99 * 99;

  private UnassignedDivisions() {}

  /** The division with this number, counted from 0: {@code 990101}, {@code 990102}, and so on. */
  static String at(int number) {
    if (number < 0 || number >= COUNT) {
      throw new IllegalArgumentException("There are %d divisions, not %d".formatted(COUNT, number));
    }
    return "%s%02d%02d".formatted(PROVINCE, number / 99 + 1, number % 99 + 1);
  }
}
