package org.infoshare.sharing.request;

/** The commands on a request, by a department or by the platform. */
public enum RequestCommand {
  AMEND,
  SUBMIT,
  RETURN,
  FILE,
  FORWARD,
  ASK_SUPPLEMENT,
  SUPPLEMENT,
  ASK_EXTENSION,
  APPROVE_EXTENSION,
  REFUSE_EXTENSION,
  CONSENT,
  REFUSE,
  PROVIDE,
  WITHDRAW,
  DISPOSE,
  /**
   * Opens a dispute over items that were refused, not answered, or left out of a partial consent.
   */
  DISPUTE,
  /** Its deadline expired. */
  EXPIRE,
  /** Its grant was suspended. */
  SUSPEND,
  /** Its grant was restored. */
  RESTORE,
  /** Its grant was ended. */
  TERMINATE
}
