package org.infoshare.time.deadline;

import java.time.Instant;
import java.util.List;

/** Limits as they are shown. */
final class DeadlineViewMapper {

  private static final String PAUSED = "paused";

  private DeadlineViewMapper() {}

  /** Without its days and events. */
  static DueView summary(DeadlineTerms terms, DeadlineState position, Instant now) {
    return view(terms, position, now, null, null);
  }

  static DueView explained(
      DeadlineTerms terms, DeadlineState position, Instant now, List<DueEvent> events) {
    return view(terms, position, now, days(position), events);
  }

  static DueDate dueDate(DeadlineTerms terms, DeadlineState position) {
    return dueDate(terms, position, days(position));
  }

  private static List<DayCount> days(DeadlineState position) {
    return LedgerText.parse(position.receivedOn(), position.ledger());
  }

  private static DueView view(
      DeadlineTerms terms,
      DeadlineState position,
      Instant now,
      List<DayCount> days,
      List<DueEvent> events) {
    return new DueView(
        terms.key().kind(),
        terms.key().caseId(),
        terms.run(),
        position.stageAt(now),
        terms.subject(),
        terms.ruleSet(),
        terms.responsible(),
        terms.notifiedDepartments(),
        dueDate(terms, position, days),
        events);
  }

  private static DueDate dueDate(DeadlineTerms terms, DeadlineState position, List<DayCount> days) {
    String reason =
        switch (position.stage()) {
          case OPEN -> DueDateCalculator.CALENDAR_YEAR_MISSING;
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
