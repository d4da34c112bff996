package org.infoshare.time.deadline;

import java.time.Instant;

/** The notice of a year was entered or replaced. */
record CalendarChange(long number, int year, Instant at) {}
