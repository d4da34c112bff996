package org.infoshare.catalogue.entry;

/** A point that the sharing authority should check before it publishes an entry. */
public enum EntryFlag {
  /**
   * The entry sets conditions beyond scope and use. Departments may not obstruct sharing by
   * conditions of their own making (Decree 809 art. 15).
   */
  CONDITION_BEYOND_SCOPE_AND_USE,
  /**
   * An item that the department itself calls sensitive is shared without condition. Nothing that
   * was read forbids it: configured.
   */
  SENSITIVE_WITHOUT_CONDITION
}
