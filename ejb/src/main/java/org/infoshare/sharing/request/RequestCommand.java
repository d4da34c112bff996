package org.infoshare.sharing.request;

/** What can be done to a request, by a department or by the platform itself. */
public enum RequestCommand {
  AMEND,
  SUBMIT,
  RETURN,
  FILE,
  FORWARD,
  ASK_SUPPLEMENT,
  SUPPLEMENT,
  ASK_EXTENSION,
  ALLOW_EXTENSION,
  DECLINE_EXTENSION,
  CONSENT,
  REFUSE,
  PROVIDE,
  WITHDRAW,
  DISPOSE,
  /** Opens a dispute over what was refused, left unanswered or left out of a partial consent. */
  DISPUTE,
  /** Its limit has passed. */
  PASS,
  /** Its access right was suspended. */
  SUSPEND,
  /** Its access right was restored. */
  RESTORE,
  /** Its access right was ended. */
  TERMINATE
}
