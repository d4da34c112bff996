package org.infoshare.account;

import org.infoshare.platform.Repeatable;

/**
 * A system's new secret, shown this once. The one before is void from this moment.
 *
 * @param account the system
 * @param secret 256 bits in base64url; absent where the command was repeated
 */
public record IssuedSecret(AccountView account, String secret) implements Repeatable {

  @Override
  public IssuedSecret whenRepeated() {
    return new IssuedSecret(account, null);
  }
}
