package org.infoshare.organisation.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A secret of a system, without the secret.
 *
 * @param id its number
 * @param issuedAt when it was issued
 * @param expiresAt when it expires; absent while no newer one was issued
 * @param revokedAt when it was revoked; absent if it was not
 * @param lastUsedAt when it was last used, to the hour; absent if it was not
 */
public record SecretView(
    UUID id, Instant issuedAt, Instant expiresAt, Instant revokedAt, Instant lastUsedAt) {

  boolean isActive(Instant now) {
    return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
  }
}
