package org.infoshare.organisation.account;

import java.util.UUID;

/**
 * The credential with which a caller signed in.
 *
 * @param kind the kind of credential
 * @param id of the secret, certificate or token; null for another kind
 */
public record UsedCredential(SignInMethod kind, UUID id) {

  /** What a realm of the server has verified, of an operator or auditor. */
  public static final UsedCredential REALM = new UsedCredential(SignInMethod.REALM, null);

  static final UsedCredential PASSWORD = new UsedCredential(SignInMethod.PASSWORD, null);

  static final UsedCredential DIRECTORY = new UsedCredential(SignInMethod.DIRECTORY, null);

  /** It only permits setting a password. */
  static final UsedCredential ONE_TIME_CODE = new UsedCredential(SignInMethod.ONE_TIME_CODE, null);

  /** It only permits setting another one. */
  static final UsedCredential EXPIRED_PASSWORD =
      new UsedCredential(SignInMethod.EXPIRED_PASSWORD, null);
}
