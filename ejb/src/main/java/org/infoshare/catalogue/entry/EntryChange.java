package org.infoshare.catalogue.entry;

import org.infoshare.catalogue.description.NewEntry;

/**
 * One entry to be drafted or amended.
 *
 * @param content a description without faults
 * @param base the entry as it was read; null for a new one
 */
public record EntryChange(NewEntry content, CurrentEntry base) {

  public boolean isNew() {
    return base == null;
  }
}
