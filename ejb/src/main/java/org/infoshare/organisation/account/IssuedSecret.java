package org.infoshare.organisation.account;

import java.util.UUID;
import org.infoshare.foundation.platform.Replayable;

/**
 * A system's new secret, shown this once. Those before end with the overlap, at once if there is
 * none.
 *
 * @param account the system
 * @param id the number of the secret
 * @param secret 256 bits in base64url; absent where the command was repeated
 */
public record IssuedSecret(AccountView account, UUID id, String secret) implements Replayable {

  @Override
  public IssuedSecret forReplay() {
    return new IssuedSecret(account, id, null);
  }

  @Override
  public String toString() {
    return "IssuedSecret[" + id + "]";
  }
}
