package org.infoshare.catalogue.description;

import java.math.BigDecimal;

/**
 * The part of the earth that a resource covers, in decimal degrees (CRS84), with at most six
 * decimals, whatever reference system its data is in.
 *
 * @param west the minimum longitude, -180 to 180
 * @param south the minimum latitude, -90 to 90
 * @param east the maximum longitude
 * @param north the maximum latitude
 */
public record Extent(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {

  /**
   * The maximum number of trailing zeros before the decimal point of a value in range, such as 100.
   */
  private static final int MAX_TRAILING_ZEROS = 2;

  /** Writes equal extents in one form, so that an extent is equal after it was stored. */
  public Extent {
    west = plain(west);
    south = plain(south);
    east = plain(east);
    north = plain(north);
  }

  private static BigDecimal plain(BigDecimal value) {
    if (value == null) {
      return null;
    }
    var stripped = value.stripTrailingZeros();
    // A value out of any range stays as given: writing it out could exhaust the heap.
    return stripped.scale() < 0 && stripped.scale() >= -MAX_TRAILING_ZEROS
        ? stripped.setScale(0)
        : stripped;
  }
}
