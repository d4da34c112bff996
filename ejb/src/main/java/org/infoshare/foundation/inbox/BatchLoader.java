package org.infoshare.foundation.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The cases of a piece of the inbox, all read with the first of them that is looked at.
 *
 * @param <T> the case
 */
public final class BatchLoader<T> {

  private final Function<List<UUID>, Map<UUID, T>> read;
  private final List<UUID> unread = new ArrayList<>();
  private final Map<UUID, T> known = new HashMap<>();

  /**
   * @param read reads all of them in one statement
   */
  public BatchLoader(Function<List<UUID>, Map<UUID, T>> read) {
    this.read = read;
  }

  /** That case, for when it is looked at. */
  public Supplier<T> lazy(UUID id) {
    unread.add(id);
    return () -> {
      if (!known.containsKey(id)) {
        known.putAll(read.apply(List.copyOf(unread)));
        unread.clear();
      }
      return known.get(id);
    };
  }
}
