package org.infoshare.catalogue.entry;

/**
 * An entry to be drafted, or one to be described anew.
 *
 * @param content a description in which nothing is at fault
 * @param base the entry as it was read; null for a new one
 */
public record EntryChange(NewEntry content, CurrentEntry base) {

  public boolean isNew() {
    return base == null;
  }
}
