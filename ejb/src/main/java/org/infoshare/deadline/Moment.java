package org.infoshare.deadline;

import java.time.Instant;

/** When something happens, and by whom. */
record Moment(Instant now, String by) {}
