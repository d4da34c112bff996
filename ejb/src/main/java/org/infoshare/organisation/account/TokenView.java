package org.infoshare.organisation.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A token in force, without the token.
 *
 * @param id its number
 * @param credential the secret or certificate that asked for it
 * @param issuedAt when it was issued
 * @param expiresAt when it ends
 */
public record TokenView(UUID id, UUID credential, Instant issuedAt, Instant expiresAt) {}
