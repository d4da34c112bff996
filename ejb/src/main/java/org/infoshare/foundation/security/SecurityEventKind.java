package org.infoshare.foundation.security;

/** What happened. */
public enum SecurityEventKind {
  SIGNED_IN,
  SIGN_IN_FAILED,
  CALL_REFUSED
}
