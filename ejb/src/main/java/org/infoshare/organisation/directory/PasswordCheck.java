package org.infoshare.organisation.directory;

import java.io.IOException;
import org.infoshare.foundation.platform.Refusal;

/** A check of passwords outside of the platform. */
@FunctionalInterface
public interface PasswordCheck {

  /**
   * Whether a password is that of a person.
   *
   * @param staffNumber as the account states it
   * @param password as the caller gave it, not empty
   * @throws IOException if nobody gets an answer at the moment
   * @throws Refusal {@code directory-unavailable} if there is none about this person
   */
  boolean matches(String staffNumber, String password) throws IOException;
}
