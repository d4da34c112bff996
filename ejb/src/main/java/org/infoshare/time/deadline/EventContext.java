package org.infoshare.time.deadline;

import java.time.Instant;

/** The time and the actor of an event. */
record EventContext(Instant at, String by) {}
