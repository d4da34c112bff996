package org.infoshare.sharing.grant;

/** The stages of a grant. */
public enum GrantStage {
  ACTIVE,
  SUSPENDED,
  /** Its entry left the catalogue, or its requester disposed of the information or misused it. */
  ENDED
}
