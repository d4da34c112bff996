package org.infoshare.organisation.account;

import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;

/** What became of a sign-in. */
public sealed interface SignInVerdict {

  /** The account may act. */
  record Accepted(Caller caller, UsedCredential credential) implements SignInVerdict {}

  /** No department has such an account; a realm of the server may. */
  record Unknown() implements SignInVerdict {}

  /** Password or secret is wrong, or there is none yet. */
  record Wrong() implements SignInVerdict {}

  /** Whoever calls is known, or was, but may not act: locked, merged, revoked, expired. */
  record Refused(Refusal refusal) implements SignInVerdict {}

  /** Too many failures from this address; the account itself is not affected elsewhere. */
  record Throttled(long seconds) implements SignInVerdict {}
}
