package org.infoshare.dispute;

import java.time.Instant;
import java.util.UUID;

/**
 * Disputes that come before a joint review together.
 *
 * @param number counted from 1 at its seat
 * @param openedBy the account; {@code platform} where its day had come
 */
record DisputeBatch(UUID id, Seat seat, int number, String openedBy, Instant openedAt) {}
