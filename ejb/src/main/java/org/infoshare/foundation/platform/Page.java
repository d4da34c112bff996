package org.infoshare.foundation.platform;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param results the elements of the page, in a stable order
 * @param next the cursor of the next page; null on the last
 */
public record Page<T>(List<T> results, String next) {

  /** The maximum page size. */
  public static final int MAX_SIZE = 1000;

  /** The page size if the caller states none. */
  public static final int DEFAULT_SIZE = 100;

  public Page {
    results = List.copyOf(results);
  }

  /**
   * Cuts a page from a list that was read with one element more than the page holds.
   *
   * @param cursor the cursor of the position after an element
   */
  public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
    if (oneMore.size() <= limit) {
      return new Page<>(oneMore, null);
    }
    List<T> results = oneMore.subList(0, limit);
    return new Page<>(results, Cursor.encode(cursor.apply(results.get(limit - 1))));
  }

  /** The checked page size: {@code limit} or the default. */
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
