package org.infoshare.catalogue.description;

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
  /** The item became a key or is no longer one, so queries change. */
  ITEM_KEY_CHANGED(true),
  /** The item's sensitivity or standard term changed. */
  ITEM_CHANGED(false),
  ENTRY_STRICTER(true),
  ENTRY_LOOSER(false),
  /** Another field of the entry changed. */
  FIELD_CHANGED(false);

  private final boolean breaking;

  DifferenceKind(boolean breaking) {
    this.breaking = breaking;
  }

  /** Whether systems that use the earlier version may fail on the later one. */
  public boolean isBreaking() {
    return breaking;
  }
}
