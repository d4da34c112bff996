package org.infoshare.time.deadline;

import java.time.Instant;
import java.util.List;

/** Maps deadlines to views. */
final class DeadlineViewMapper {

  private static final String PAUSED = "paused";

  private DeadlineViewMapper() {}

  /** The view without days and events. */
  static DueView summary(DeadlineTerms terms, DeadlineState state, Instant now) {
    return view(terms, state, now, null, null);
  }

  static DueView explained(
      DeadlineTerms terms, DeadlineState state, Instant now, List<DueEvent> events) {
    return view(terms, state, now, days(state), events);
  }

  static DueDate dueDate(DeadlineTerms terms, DeadlineState state) {
    return dueDate(terms, state, days(state));
  }

  private static List<DayCount> days(DeadlineState state) {
    return LedgerText.parse(state.receivedOn(), state.ledger());
  }

  private static DueView view(
      DeadlineTerms terms,
      DeadlineState state,
      Instant now,
      List<DayCount> days,
      List<DueEvent> events) {
    return new DueView(
        terms.key().kind(),
        terms.key().caseId(),
        terms.run(),
        state.stageAt(now),
        terms.subject(),
        terms.ruleSet(),
        terms.responsible(),
        terms.notifiedDepartments(),
        dueDate(terms, state, days),
        events);
  }

  private static DueDate dueDate(DeadlineTerms terms, DeadlineState state, List<DayCount> days) {
    String reason =
        switch (state.stage()) {
          case OPEN -> DueDateCalculator.CALENDAR_YEAR_MISSING;
          case PAUSED -> PAUSED;
          case RUNNING, PASSED, MET, MET_LATE, CANCELLED -> null;
        };
    return new DueDate(
        state.receivedOn(),
        terms.limit().workingDays() + state.extension() + state.grace(),
        state.due(),
        reason,
        terms.limit().source(),
        terms.limit().evidenceTag(),
        days);
  }
}
