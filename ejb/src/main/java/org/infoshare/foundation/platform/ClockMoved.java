package org.infoshare.foundation.platform;

import java.time.Instant;

/**
 * The event that the platform's clock was moved forward. Jobs that look for due work run at once on
 * the node where it was moved; on other nodes their timers start them.
 *
 * @param to the new time
 */
public record ClockMoved(Instant to) {}
