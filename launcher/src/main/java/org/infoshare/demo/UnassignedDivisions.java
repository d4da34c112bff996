package org.infoshare.demo;

/**
 * Division codes that GB/T 2260 never assigned: those of a province 99.
 *
 * <p>The standard's provinces lie between 11 and 82. Numbers from 9 on are given to foreigners with
 * permanent residence, with a province after the 9: there is no province 90 to 99 either, so that
 * 99 names nobody.
 */
final class UnassignedDivisions {

  static final String PROVINCE = "99";

  /** How many there are: 99 cities of 99 counties. */
  static final int COUNT = 99 * 99;

  private UnassignedDivisions() {}

  /** The division with this number, from 0: {@code 990101}, {@code 990102}, and so on. */
  static String at(int number) {
    if (number < 0 || number >= COUNT) {
      throw new IllegalArgumentException("There are %d divisions, not %d".formatted(COUNT, number));
    }
    return "%s%02d%02d".formatted(PROVINCE, number / 99 + 1, number % 99 + 1);
  }
}
