package org.infoshare.cases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Rulebook;

/**
 * The deadline for the next step of the authority that handles a violation. Every violation that
 * waits for its authority has one. When it expires, the violation is overdue at that authority.
 */
@ApplicationScoped
class HandlingDeadline implements DeadlineKinds {

  static final String KIND = "violation.handle";

  @Inject private Deadlines deadlines;
  @Inject private Departments departments;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  static DeadlineKey deadlineOf(UUID violation) {
    return new DeadlineKey(KIND, violation.toString());
  }

  /** Starts the deadline: the next step is the authority's. */
  void start(Violation violation, Instant at) {
    deadlines.start(
        new NewDeadline(
            deadlineOf(violation.id()),
            rulebook.limitAt(violation.ruleSet(), KIND, null, at),
            violation.ruleSet(),
            at,
            violation.authority(),
            Set.of(),
            violation.subject(departments.get(violation.department()).name())));
  }

  /**
   * Meets the deadline: the authority took its step. A violation that was registered before this
   * deadline existed has none.
   */
  void meet(Violation violation, Caller caller) {
    var deadline = deadlineOf(violation.id());
    if (deadlines.find(deadline).isPresent()) {
      deadlines.meet(deadline, clock.instant(), caller.account());
    }
  }

  /**
   * Restarts the deadline after a change of authority: the new authority gets the full time where
   * the next step is its own.
   */
  void restart(Violation violation, Instant at) {
    cancel(violation, Caller.PLATFORM);
    if (violation.awaitsAuthority()) {
      start(violation, at);
    }
  }

  /** Cancels the deadline: the next step is no longer the authority's. */
  void cancel(Violation violation, Caller caller) {
    deadlines.cancel(deadlineOf(violation.id()), caller.account());
  }

  @Override
  public Set<String> deadlineKinds() {
    return Set.of(KIND);
  }
}
