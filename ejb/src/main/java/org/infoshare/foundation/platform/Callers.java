package org.infoshare.foundation.platform;

/** Provides the current caller to a service. */
public interface Callers {

  /**
   * The account that is signed in, its department and its roles.
   *
   * @throws Refusal {@code account-locked} if it was read again and was locked since the sign-in
   */
  Caller current();
}
