package org.infoshare.foundation.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Loads what one batch of the inbox needs together, when the first of it is needed: the cases, or
 * the names of their entries.
 *
 * @param <K> the key, such as the id of a case
 * @param <T> what is loaded
 */
public final class BatchLoader<K, T> {

  private final Function<? super List<K>, Map<K, T>> loader;
  private final List<K> pending = new ArrayList<>();
  private final Map<K, T> loaded = new HashMap<>();

  /**
   * @param loader reads all of them in one statement
   */
  public BatchLoader(Function<? super List<K>, Map<K, T>> loader) {
    this.loader = loader;
  }

  /** A supplier of that one; it loads the batch on first use. */
  public Supplier<T> lazy(K key) {
    pending.add(key);
    return () -> {
      if (!loaded.containsKey(key)) {
        loaded.putAll(loader.apply(List.copyOf(pending)));
        pending.clear();
      }
      return loaded.get(key);
    };
  }
}
