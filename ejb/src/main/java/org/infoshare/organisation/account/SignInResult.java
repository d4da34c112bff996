package org.infoshare.organisation.account;

import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;

/** What became of a sign-in. */
public sealed interface SignInResult {

  /** The account may act. */
  record Accepted(Caller caller, UsedCredential credential) implements SignInResult {}

  /** No department has such an account; a realm of the server may. */
  record UnknownAccount() implements SignInResult {}

  /** Password or secret is wrong, or there is none yet. */
  record WrongCredential() implements SignInResult {}

  /** Whoever calls is known, or was, but may not act: locked, merged, revoked, expired. */
  record Refused(Refusal refusal) implements SignInResult {}

  /** Too many failures from this address; the account itself is not affected elsewhere. */
  record Throttled(long seconds) implements SignInResult {}
}
