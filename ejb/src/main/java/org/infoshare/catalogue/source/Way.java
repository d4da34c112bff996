package org.infoshare.catalogue.source;

import org.infoshare.catalogue.entry.Sharing;

/** How a department gets what another one publishes. */
public enum Way {
  /** It is the department's own. */
  OWN("getEntry"),
  /** Ask, and the platform answers at once: it is shared without condition. */
  REQUEST_AT_ONCE("draftRequest"),
  /** Ask, and the providing department answers: it is shared on conditions. */
  REQUEST("draftRequest"),
  /** It is not shared, on a legal basis. */
  NONE(null);

  private final String operation;

  Way(String operation) {
    this.operation = operation;
  }

  /** The operation to call first, the same on both wires; null where there is none. */
  public String operation() {
    return operation;
  }

  static Way to(boolean own, Sharing entry, Sharing item) {
    if (own) {
      return OWN;
    }
    if (entry == Sharing.NOT_SHARED || item == Sharing.NOT_SHARED) {
      return NONE;
    }
    return entry == Sharing.UNCONDITIONAL ? REQUEST_AT_ONCE : REQUEST;
  }
}
