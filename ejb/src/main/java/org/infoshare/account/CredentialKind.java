package org.infoshare.account;

/** What a caller signed in with. */
public enum CredentialKind {
  PASSWORD,
  SECRET,
  CERTIFICATE,
  TOKEN
}
