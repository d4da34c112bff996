package org.infoshare.time.deadline;

import java.time.Instant;
import java.util.List;

/** Maps deadlines to views. */
final class DeadlineViewMapper {

  private static final String PAUSED = "paused";

  private DeadlineViewMapper() {}

  /** The view without days and events. */
  static DeadlineView summary(DeadlineTerms terms, DeadlineState state, Instant now) {
    return view(terms, state, now, null, null);
  }

  static DeadlineView explained(
      DeadlineTerms terms, DeadlineState state, Instant now, List<DeadlineEvent> events) {
    return view(terms, state, now, days(state), events);
  }

  static DueDate dueDate(DeadlineTerms terms, DeadlineState state) {
    return dueDate(terms, state, days(state));
  }

  private static List<LedgerDay> days(DeadlineState state) {
    return LedgerText.parse(state.receivedOn(), state.ledger());
  }

  private static DeadlineView view(
      DeadlineTerms terms,
      DeadlineState state,
      Instant now,
      List<LedgerDay> days,
      List<DeadlineEvent> events) {
    return new DeadlineView(
        terms.key().kind(),
        terms.key().caseId(),
        terms.run(),
        state.stageAt(now),
        terms.subject().chinese(),
        terms.subject().english(),
        terms.ruleSet(),
        terms.responsible(),
        terms.notifiedDepartments(),
        dueDate(terms, state, days),
        events);
  }

  private static DueDate dueDate(DeadlineTerms terms, DeadlineState state, List<LedgerDay> days) {
    String reason =
        switch (state.stage()) {
          case OPEN -> DueDateCalculator.CALENDAR_YEAR_MISSING;
          case PAUSED -> PAUSED;
          case RUNNING, EXPIRED, MET, MET_LATE, CANCELLED -> null;
        };
    var article = terms.limit().article();
    return new DueDate(
        state.receivedOn(),
        terms.limit().workingDays() + state.extension() + state.grace(),
        state.due(),
        reason,
        terms.limit().source(),
        terms.limit().evidenceTag(),
        article == null ? null : article.name(),
        article == null ? null : article.workingDays() + state.extension() + state.grace(),
        days);
  }
}
