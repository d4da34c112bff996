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
  record WrongCredential() implements SignInResult {}

  /** The caller is or was known, but may not act: locked, merged, revoked, expired. */
  record Refused(Refusal refusal) implements SignInResult {}

  /** Too many failures from this address; the account itself is not affected elsewhere. */
  record Throttled(long seconds) implements SignInResult {}
}
