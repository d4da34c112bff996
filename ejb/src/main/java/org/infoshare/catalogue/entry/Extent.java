package org.infoshare.catalogue.entry;

import java.math.BigDecimal;

/**
 * The part of the earth that a resource covers, in decimal degrees (CRS84), with six decimals at
 * most, whatever reference system its data is in.
 *
 * @param west the least longitude, -180 to 180
 * @param south the least latitude, -90 to 90
 * @param east the greatest longitude
 * @param north the greatest latitude
 */
public record Extent(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {

  /** The most zeros at the end of what could be degrees: 100. */
  private static final int MAX_TRAILING_ZEROS = 2;

  /** The same extent is written in one way, so that it stays the same when it was stored. */
  public Extent {
    west = plain(west);
    south = plain(south);
    east = plain(east);
    north = plain(north);
  }

  private static BigDecimal plain(BigDecimal given) {
    if (given == null) {
      return null;
    }
    var stripped = given.stripTrailingZeros();
    // What is out of any range stays as it was given: to write it out could take the whole heap.
    return stripped.scale() < 0 && stripped.scale() >= -MAX_TRAILING_ZEROS
        ? stripped.setScale(0)
        : stripped;
  }
}
