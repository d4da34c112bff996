package org.infoshare.foundation.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Loads the cases of one batch of the inbox together, when the first of them is needed.
 *
 * @param <T> the case
 */
public final class BatchLoader<T> {

  private final Function<List<UUID>, Map<UUID, T>> loader;
  private final List<UUID> pending = new ArrayList<>();
  private final Map<UUID, T> loaded = new HashMap<>();

  /**
   * @param loader reads all cases in one statement
   */
  public BatchLoader(Function<List<UUID>, Map<UUID, T>> loader) {
    this.loader = loader;
  }

  /** A supplier of that case; it loads the batch on first use. */
  public Supplier<T> lazy(UUID id) {
    pending.add(id);
    return () -> {
      if (!loaded.containsKey(id)) {
        loaded.putAll(loader.apply(List.copyOf(pending)));
        pending.clear();
      }
      return loaded.get(id);
    };
  }
}
