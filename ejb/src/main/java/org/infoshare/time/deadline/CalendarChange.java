package org.infoshare.time.deadline;

import java.time.Instant;

/** The entry or replacement of the notice of a year. */
record CalendarChange(long number, int year, Instant at) {}
