package org.infoshare.organisation.password;

import java.time.Instant;

/**
 * A code that is good for one thing: setting the own password of an account. It is shown once to
 * whoever made or reset the account, who hands it over.
 *
 * @param account the name of the account
 * @param code 100 random bits; absent where the command was repeated
 * @param expiresAt when it expires
 */
public record OneTimeCode(String account, String code, Instant expiresAt) {

  public OneTimeCode withoutCode() {
    return new OneTimeCode(account, null, expiresAt);
  }

  @Override
  public String toString() {
    return "OneTimeCode[" + account + "]";
  }
}
