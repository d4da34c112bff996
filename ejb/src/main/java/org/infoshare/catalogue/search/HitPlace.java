package org.infoshare.catalogue.search;

import static org.infoshare.foundation.platform.PlatformReason.CURSOR_INVALID;

import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Refusal;

/** Where a hit stands in the order of all: the place, the length of its name, its code. */
record HitPlace(int place, int size, String code) implements Comparable<HitPlace> {

  private static final Pattern FORM = Pattern.compile("([0-4]) ([0-9]{1,6}) (.{1,64})");

  /**
   * The place that a cursor names; null where there is none.
   *
   * @throws Refusal {@code cursor-invalid} if it is not one of ours
   */
  static HitPlace of(String cursor) {
    String written = Cursor.decode(cursor);
    if (written == null) {
      return null;
    }
    var parts = FORM.matcher(written);
    if (!parts.matches() || written.indexOf('\0') >= 0) {
      throw new Refusal(CURSOR_INVALID);
    }
    return new HitPlace(
        Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3));
  }

  String written() {
    return place + " " + size + " " + code;
  }

  @Override
  public int compareTo(HitPlace other) {
    int byPlace = Integer.compare(place, other.place);
    int bySize = byPlace != 0 ? byPlace : Integer.compare(size, other.size);
    return bySize != 0 ? bySize : compareByBytes(code, other.code);
  }

  /** As the database compares codes: by code point. */
  private static int compareByBytes(String one, String other) {
    return java.util.Arrays.compareUnsigned(
        one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
