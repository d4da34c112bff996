package org.infoshare.grant;

/** Where a grant stands. */
public enum GrantStage {
  ACTIVE,
  SUSPENDED,
  /** Its entry left the catalogue, or its consumer has disposed of the information. */
  ENDED
}
