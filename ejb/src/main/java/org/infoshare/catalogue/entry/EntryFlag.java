package org.infoshare.catalogue.entry;

/** What the sharing authority should look at before it publishes an entry. */
public enum EntryFlag {
  /**
   * Conditions are set beyond scope and use: departments may not obstruct sharing by conditions of
   * their own making (Decree 809 art. 15).
   */
  CONDITION_BEYOND_SCOPE_AND_USE
}
