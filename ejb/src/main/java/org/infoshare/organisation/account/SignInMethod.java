package org.infoshare.organisation.account;

/** What a caller signed in with. */
public enum SignInMethod {
  PASSWORD,
  TEMPORARY_PASSWORD,
  SECRET,
  CERTIFICATE,
  TOKEN
}
