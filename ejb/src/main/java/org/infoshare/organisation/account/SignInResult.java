package org.infoshare.organisation.account;

import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;

/** The result of a sign-in. */
public sealed interface SignInResult {

  /** The account may act. */
  record Accepted(Caller caller, UsedCredential credential) implements SignInResult {}

  /** No department has such an account; a realm of the server may have it. */
  record UnknownAccount() implements SignInResult {}

  /** The password or secret is wrong, or none has been set. */
  record WrongCredential(String account) implements SignInResult {}

  /**
   * The caller is or was known, but may not act: locked, merged, revoked, expired, elsewhere.
   *
   * @param account null if the credential belongs to nobody
   */
  record Refused(String account, Refusal refusal) implements SignInResult {}

  /**
   * Too many failures from this address; the account itself is not affected elsewhere.
   *
   * @param account null if there is no such account
   */
  record Throttled(String account, long seconds) implements SignInResult {}
}
