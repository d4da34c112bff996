package org.infoshare.catalogue.update;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.deadline.DeadlineSettings;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.rulebook.Rulebook;

/** The updates of entries and their limits at a moment; their authority is {@link #AUTHORITY}. */
final class SampleUpdates {

  static final String AUTHORITY = "iic";

  private SampleUpdates() {}

  static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(PlatformClock.ZONE).toInstant();
  }

  static EntryUpdates of(Sql sql, Instant moment) {
    return new EntryUpdates(new UpdateRecords(sql), limits(sql, moment), new Rulebook(sql));
  }

  static UpdateDeadlines limits(Sql sql, Instant moment) {
    return new UpdateDeadlines(deadlines(sql, moment), new Rulebook(sql), department -> AUTHORITY);
  }

  static Deadlines deadlines(Sql sql, Instant moment) {
    return new Deadlines(
        sql,
        new WorkCalendars(sql),
        new DeadlineSettings(new Rulebook(sql)),
        Clock.fixed(moment, PlatformClock.ZONE));
  }
}
