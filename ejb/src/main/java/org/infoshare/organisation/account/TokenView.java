package org.infoshare.organisation.account;

import java.time.Instant;
import java.util.UUID;

/**
 * An active token, without the token itself.
 *
 * @param id its number
 * @param credential the secret or certificate with which it was requested
 * @param issuedAt when it was issued
 * @param expiresAt when it expires
 */
public record TokenView(UUID id, UUID credential, Instant issuedAt, Instant expiresAt) {}
