package org.infoshare.organisation.account;

import java.util.UUID;

/**
 * What a call was signed in with.
 *
 * @param kind what it is
 * @param id of the secret, certificate or token; null for a password
 */
public record UsedCredential(SignInMethod kind, UUID id) {

  static final UsedCredential PASSWORD = new UsedCredential(SignInMethod.PASSWORD, null);

  /** A password that somebody else set; good for nothing but setting another. */
  static final UsedCredential TEMPORARY_PASSWORD =
      new UsedCredential(SignInMethod.TEMPORARY_PASSWORD, null);
}
