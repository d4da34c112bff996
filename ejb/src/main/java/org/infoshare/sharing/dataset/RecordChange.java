package org.infoshare.sharing.dataset;

import java.util.Set;

/**
 * How a hosted record differs from one of its earlier versions.
 *
 * @param version its version now
 * @param deleted whether it is deleted now
 * @param items the names of the items that have another value now, or lost or got one
 */
public record RecordChange(long version, boolean deleted, Set<String> items) {

  public RecordChange {
    items = Set.copyOf(items);
  }
}
