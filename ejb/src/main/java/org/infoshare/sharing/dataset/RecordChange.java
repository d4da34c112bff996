package org.infoshare.sharing.dataset;

import java.util.Set;

/**
 * The difference between a hosted record and one of its earlier versions.
 *
 * @param version its current version
 * @param deleted whether it is deleted now
 * @param items the names of the items whose value was changed, added or removed
 */
public record RecordChange(long version, boolean deleted, Set<String> items) {

  public RecordChange {
    items = Set.copyOf(items);
  }
}
