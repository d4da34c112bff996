package org.infoshare.organisation.account;

/** The kind of credential that a caller signed in with. */
public enum SignInMethod {
  PASSWORD,
  /** A password that is too old. */
  EXPIRED_PASSWORD,
  ONE_TIME_CODE,
  SECRET,
  CERTIFICATE,
  /** A password that the directory keeps. */
  DIRECTORY,
  REALM,
  TOKEN
}
