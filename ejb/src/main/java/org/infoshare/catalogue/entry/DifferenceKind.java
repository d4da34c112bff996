package org.infoshare.catalogue.entry;

/** How two versions of an entry differ in one point. */
public enum DifferenceKind {
  ITEM_ADDED(false),
  ITEM_REMOVED(true),
  /** Another Chinese or English name; the field name stays. */
  ITEM_RENAMED(false),
  ITEM_RETYPED(true),
  ITEM_LONGER(false),
  ITEM_SHORTER(true),
  ITEM_STRICTER(true),
  ITEM_LOOSER(false),
  /** It became a key or ceased to be one: queries must be asked otherwise. */
  ITEM_KEY_CHANGED(true),
  /** Sensitive or not, or another standard term. */
  ITEM_CHANGED(false),
  ENTRY_STRICTER(true),
  ENTRY_LOOSER(false),
  /** Another field of the entry. */
  FIELD_CHANGED(false);

  private final boolean breaking;

  DifferenceKind(boolean breaking) {
    this.breaking = breaking;
  }

  /** Whether whoever builds on the earlier version may fail on the later one. */
  public boolean isBreaking() {
    return breaking;
  }
}
