package org.infoshare.foundation.platform;

import java.time.Instant;

/**
 * The platform's clock was moved forward. Whoever looks by a timer what has become due looks at
 * once, on the node where it was moved; the timer stays what decides everywhere else.
 *
 * @param to what it showed then
 */
public record ClockMoved(Instant to) {}
