package org.infoshare.catalogue.description;

/** The sharing attribute of an entry or an item (共享属性); later constants are stricter. */
public enum Sharing {
  /** Shared without condition (无条件共享). */
  UNCONDITIONAL,
  /** Shared under conditions (有条件共享). */
  CONDITIONAL,
  /** Not shared, by law (不予共享). */
  NOT_SHARED
}
