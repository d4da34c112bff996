package org.infoshare.organisation.account;

import java.util.UUID;
import org.infoshare.foundation.command.Replayable;

/**
 * A new secret of a system, shown only once. The earlier ones expire after the overlap, or at once
 * if there is none.
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
