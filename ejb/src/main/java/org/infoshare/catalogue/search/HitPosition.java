package org.infoshare.catalogue.search;

import static org.infoshare.foundation.platform.PlatformReason.CURSOR_INVALID;

import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Refusal;

/** The position of a hit in the order of results: its rank, the length of its name, its code. */
record HitPosition(int rank, int nameLength, String code) implements Comparable<HitPosition> {

  private static final Pattern FORM = Pattern.compile("([0-4]) ([0-9]{1,6}) (.{1,64})");

  /**
   * The position in a cursor; null if there is no cursor.
   *
   * @throws Refusal {@code cursor-invalid} if it is not one of ours
   */
  static HitPosition decode(String cursor) {
    String text = Cursor.decode(cursor);
    if (text == null) {
      return null;
    }
    var parts = FORM.matcher(text);
    if (!parts.matches() || text.indexOf('\0') >= 0) {
      throw new Refusal(CURSOR_INVALID);
    }
    return new HitPosition(
        Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3));
  }

  String encode() {
    return rank + " " + nameLength + " " + code;
  }

  @Override
  public int compareTo(HitPosition other) {
    int byPlace = Integer.compare(rank, other.rank);
    int bySize = byPlace != 0 ? byPlace : Integer.compare(nameLength, other.nameLength);
    return bySize != 0 ? bySize : compareByBytes(code, other.code);
  }

  /** Compares codes as the database does: by code point. */
  private static int compareByBytes(String first, String second) {
    return java.util.Arrays.compareUnsigned(
        first.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        second.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
