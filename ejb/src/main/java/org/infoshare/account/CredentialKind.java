package org.infoshare.account;

/** What a caller signed in with. */
public enum CredentialKind {
  PASSWORD,
  GIVEN_PASSWORD,
  SECRET,
  CERTIFICATE,
  TOKEN
}
