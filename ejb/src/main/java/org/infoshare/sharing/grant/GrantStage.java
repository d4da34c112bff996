package org.infoshare.sharing.grant;

/** Where a grant stands. */
public enum GrantStage {
  ACTIVE,
  SUSPENDED,
  /** Its entry left the catalogue, its consumer disposed of the information, or misused it. */
  ENDED
}
