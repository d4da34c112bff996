package org.infoshare.foundation.demonstration;

import java.time.Duration;
import java.time.Instant;

/** The clock is being moved: it holds when the transaction is committed. */
record ClockOffsetChanged(Duration offset, Instant to) {}
