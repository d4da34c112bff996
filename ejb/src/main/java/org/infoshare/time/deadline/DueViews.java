package org.infoshare.time.deadline;

import java.time.Instant;
import java.util.List;

/** Limits as they are shown. */
final class DueViews {

  private static final String PAUSED = "paused";

  private DueViews() {}

  /** Without its days and events. */
  static DueView summary(Terms terms, Position position, Instant now) {
    return view(terms, position, now, null, null);
  }

  static DueView whole(Terms terms, Position position, Instant now, List<DueEvent> events) {
    return view(terms, position, now, days(position), events);
  }

  static DueDate dueDate(Terms terms, Position position) {
    return dueDate(terms, position, days(position));
  }

  private static List<DayCount> days(Position position) {
    return LedgerText.read(position.receivedOn(), position.ledger());
  }

  private static DueView view(
      Terms terms, Position position, Instant now, List<DayCount> days, List<DueEvent> events) {
    return new DueView(
        terms.of().kind(),
        terms.of().caseId(),
        terms.run(),
        position.stageAt(now),
        terms.subject(),
        terms.ruleSet(),
        terms.responsible(),
        terms.told(),
        dueDate(terms, position, days),
        events);
  }

  private static DueDate dueDate(Terms terms, Position position, List<DayCount> days) {
    String reason =
        switch (position.stage()) {
          case OPEN -> DueDates.CALENDAR_YEAR_MISSING;
          case PAUSED -> PAUSED;
          case RUNNING, PASSED, MET, MET_LATE, CANCELLED -> null;
        };
    return new DueDate(
        position.receivedOn(),
        terms.limit().workingDays() + position.extension() + position.grace(),
        position.due(),
        reason,
        terms.limit().source(),
        terms.limit().evidenceTag(),
        days);
  }
}
