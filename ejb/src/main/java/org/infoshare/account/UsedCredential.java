package org.infoshare.account;

import java.util.UUID;

/**
 * What a call was signed in with.
 *
 * @param kind what it is
 * @param id of the secret, certificate or token; null for a password
 */
public record UsedCredential(CredentialKind kind, UUID id) {

  static final UsedCredential PASSWORD = new UsedCredential(CredentialKind.PASSWORD, null);

  /** A password that somebody else set; good for nothing but setting another. */
  static final UsedCredential GIVEN_PASSWORD =
      new UsedCredential(CredentialKind.GIVEN_PASSWORD, null);
}
