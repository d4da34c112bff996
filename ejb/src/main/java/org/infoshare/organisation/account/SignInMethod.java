package org.infoshare.organisation.account;

/** The kind of credential that a caller signed in with. */
public enum SignInMethod {
  PASSWORD,
  TEMPORARY_PASSWORD,
  SECRET,
  CERTIFICATE,
  REALM,
  TOKEN
}
