package org.infoshare.catalogue.source;

import org.infoshare.catalogue.description.Sharing;

/** The route by which a department gets a published item. */
public enum AccessRoute {
  /** The item is the department's own. */
  OWN("getEntry"),
  /**
   * A request for an item that is shared without condition: the platform answers at once if the
   * provider's head gave a standing consent.
   */
  REQUEST_AT_ONCE("draftRequest"),
  /** A request to the providing department, because the item is shared on conditions. */
  REQUEST("draftRequest"),
  /** No route: the item is not shared, on a legal basis. */
  NONE(null);

  private final String operation;

  AccessRoute(String operation) {
    this.operation = operation;
  }

  /** The operation to call first, the same on both wires; null if there is none. */
  public String operation() {
    return operation;
  }

  static AccessRoute to(boolean own, Sharing entry, Sharing item) {
    if (own) {
      return OWN;
    }
    if (entry == Sharing.NOT_SHARED || item == Sharing.NOT_SHARED) {
      return NONE;
    }
    return entry == Sharing.UNCONDITIONAL ? REQUEST_AT_ONCE : REQUEST;
  }
}
