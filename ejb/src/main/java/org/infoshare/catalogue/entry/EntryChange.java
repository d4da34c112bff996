package org.infoshare.catalogue.entry;

/**
 * An entry to be drafted, or one to be described anew.
 *
 * @param content a description in which nothing is at fault
 * @param read the entry as it was read; null for a new one
 */
public record EntryChange(NewEntry content, EntryInHand read) {

  public boolean isNew() {
    return read == null;
  }
}
