package org.infoshare.time.deadline;

import java.time.Instant;

/** When something happens, and by whom. */
record EventContext(Instant at, String by) {}
