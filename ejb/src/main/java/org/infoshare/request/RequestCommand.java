package org.infoshare.request;

/** What can be done to a request. */
public enum RequestCommand {
  AMEND,
  SUBMIT,
  RETURN,
  FILE,
  CONSENT,
  REFUSE,
  WITHDRAW
}
