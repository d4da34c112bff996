package org.infoshare.deadline;

import java.time.Instant;
import java.time.Year;

/** The notice of a year was entered or replaced. */
record CalendarChange(long number, Year year, Instant at) {}
