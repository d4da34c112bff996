package org.infoshare.foundation.demonstration;

import java.time.Duration;
import java.time.Instant;

/** The event that the clock is being moved; the move takes effect when the transaction commits. */
record ClockOffsetChanged(Duration offset, Instant to) {}
