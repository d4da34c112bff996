package org.infoshare.time.deadline;

import java.time.Instant;

/** When something happens, and by whom. */
record Moment(Instant now, String by) {}
