package org.infoshare.deadline;

import java.time.Instant;

/** The notice of a year was entered or replaced. */
record CalendarChange(long number, int year, Instant at) {}
