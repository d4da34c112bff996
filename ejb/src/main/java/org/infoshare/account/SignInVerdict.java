package org.infoshare.account;

import org.infoshare.platform.Caller;

/** What became of a sign-in. */
public sealed interface SignInVerdict {

  /** The account may act. */
  record Accepted(Caller caller) implements SignInVerdict {}

  /** No department has such an account; a realm of the server may. */
  record Unknown() implements SignInVerdict {}

  /** Password or secret is wrong, or there is none yet. */
  record Wrong() implements SignInVerdict {}

  /** Password or secret is right, but the account is locked. */
  record Locked() implements SignInVerdict {}

  /** Too many failures from this address; the account itself is not affected elsewhere. */
  record Throttled(long seconds) implements SignInVerdict {}
}
