package org.infoshare.foundation.platform;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param items what stands on it, in a stable order
 * @param next the cursor of the page after it; null on the last
 */
public record Page<T>(List<T> items, String next) {

  /** The most that one page holds. */
  public static final int MAX_SIZE = 1000;

  /** How many a page holds where the caller does not say. */
  public static final int DEFAULT_SIZE = 100;

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page from a list that was read with one item more than the page holds.
   *
   * @param cursor what names the place after an item
   */
  public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
    if (oneMore.size() <= limit) {
      return new Page<>(oneMore, null);
    }
    List<T> items = oneMore.subList(0, limit);
    return new Page<>(items, Cursor.encode(cursor.apply(items.get(limit - 1))));
  }

  /** The page's length, checked: {@code limit} or the usual one. */
  public static int sizeOf(Integer limit) {
    if (limit == null) {
      return DEFAULT_SIZE;
    }
    if (limit < 1 || limit > MAX_SIZE) {
      throw new Refusal(
          PlatformReason.INVALID,
          List.of(FieldFault.of("/limit", PlatformReason.OUT_OF_RANGE, 1, MAX_SIZE)));
    }
    return limit;
  }
}
