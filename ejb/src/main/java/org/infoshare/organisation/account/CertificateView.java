package org.infoshare.organisation.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A client certificate of a system.
 *
 * @param id its number on the platform
 * @param subject the distinguished name of its subject (RFC 2253)
 * @param issuer the distinguished name of its issuer
 * @param serial its serial number at the issuer, hexadecimal
 * @param fingerprint its SHA-256, hexadecimal
 * @param key algorithm and size of its public key, such as {@code EC 256}
 * @param notBefore the first instant of its validity
 * @param notAfter the last instant of its validity
 * @param registeredAt when it was registered
 * @param revokedAt when it was revoked; absent if it was not
 * @param lastUsedAt when it was last used, to the hour; absent if it was not
 */
public record CertificateView(
    UUID id,
    String subject,
    String issuer,
    String serial,
    String fingerprint,
    String key,
    Instant notBefore,
    Instant notAfter,
    Instant registeredAt,
    Instant revokedAt,
    Instant lastUsedAt) {

  boolean isActive(Instant now) {
    return revokedAt == null && now.isBefore(notAfter);
  }
}
