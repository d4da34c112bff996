package org.infoshare.foundation.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;

/** The place in a list where the next page begins, opaque to callers. */
public final class Cursor {

  private Cursor() {}

  public static String encode(String place) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
  }

  /**
   * The place that a cursor names; null where there is none.
   *
   * @throws Refusal {@code cursor-invalid} if it is not one of ours
   */
  public static String decode(String cursor) {
    return decode(cursor, place -> place);
  }

  /** The place of a cursor in a list by ids, as {@link #decode}. */
  public static UUID decodeUuid(String cursor) {
    return decode(cursor, UUID::fromString);
  }

  /** The place of a cursor in a list by numbers, as {@link #decode}. */
  public static Long decodeNumber(String cursor) {
    return decode(cursor, Long::valueOf);
  }

  private static <T> T decode(String cursor, Function<String, T> place) {
    if (cursor == null || cursor.isBlank()) {
      return null;
    }
    try {
      String read = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
      if (!Text.isXmlSafe(read)) {
        throw new Refusal(PlatformReason.CURSOR_INVALID);
      }
      return place.apply(read);
    } catch (IllegalArgumentException notOurs) {
      throw new Refusal(PlatformReason.CURSOR_INVALID);
    }
  }
}
