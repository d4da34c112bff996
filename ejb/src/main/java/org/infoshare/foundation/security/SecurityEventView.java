package org.infoshare.foundation.security;

import java.time.Instant;

/**
 * How often something happened at the door within an hour.
 *
 * @param id the number of the row, ascending
 * @param hour when the hour begins
 * @param account who is known to be it; absent for nobody
 * @param method the kind of credential of a sign-in
 * @param operation the refused operation
 * @param reason the stable code of the refusal
 * @param address where it came from; without an account, the network that counts
 * @param count how often
 */
public record SecurityEventView(
    long id,
    Instant hour,
    SecurityEventKind kind,
    String account,
    String method,
    String operation,
    String reason,
    String address,
    long count,
    Instant firstAt,
    Instant lastAt) {}
