package org.infoshare.foundation.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;

/** The position in a list at which the next page begins, opaque to callers. */
public final class Cursor {

  private Cursor() {}

  public static String encode(String position) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8));
  }

  /**
   * The position that a cursor names; null if there is no cursor.
   *
   * @throws Refusal {@code cursor-invalid} if the cursor is malformed
   */
  public static String decode(String cursor) {
    return decode(cursor, position -> position);
  }

  /** The position in a list by ids, as {@link #decode}. */
  public static UUID decodeUuid(String cursor) {
    return decode(cursor, UUID::fromString);
  }

  /** The position in a list by numbers, as {@link #decode}. */
  public static Long decodeNumber(String cursor) {
    return decode(cursor, Long::valueOf);
  }

  private static <T> T decode(String cursor, Function<String, T> parser) {
    if (cursor == null || cursor.isBlank()) {
      return null;
    }
    try {
      String decoded = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
      if (!Text.isXmlSafe(decoded)) {
        throw new Refusal(PlatformReason.CURSOR_INVALID);
      }
      return parser.apply(decoded);
    } catch (IllegalArgumentException malformed) {
      throw new Refusal(PlatformReason.CURSOR_INVALID);
    }
  }
}
