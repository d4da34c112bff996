package org.infoshare.organisation.account;

import java.time.Instant;
import java.util.UUID;
import org.infoshare.foundation.command.Replayable;

/**
 * A new token, shown only once.
 *
 * @param id its number
 * @param token 256 bits in base64url; absent where the command was repeated
 * @param expiresAt when it expires
 */
public record IssuedToken(UUID id, String token, Instant expiresAt) implements Replayable {

  @Override
  public IssuedToken forReplay() {
    return new IssuedToken(id, null, expiresAt);
  }

  @Override
  public String toString() {
    return "IssuedToken[" + id + "]";
  }
}
