package org.infoshare.cases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Rulebook;

/**
 * Until when the body that handles a violation is to do its next step: no violation waits for it
 * without a day. When that day passes, it stands overdue with that body.
 */
@ApplicationScoped
class HandlingDeadline implements DeadlineKinds {

  static final String KIND = "violation.handle";

  @Inject private Deadlines deadlines;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  static DeadlineKey deadlineOf(UUID violation) {
    return new DeadlineKey(KIND, violation.toString());
  }

  /** It is the body's turn. */
  void start(Violation violation, Instant at) {
    deadlines.start(
        new NewDeadline(
            deadlineOf(violation.id()),
            rulebook.limitAt(violation.ruleSet(), KIND, null, at),
            violation.ruleSet(),
            at,
            violation.authority(),
            Set.of(),
            violation.subject()));
  }

  /** The body did its step; one registered before there were such limits has none yet. */
  void met(Violation violation, Caller by) {
    var limit = deadlineOf(violation.id());
    if (deadlines.find(limit).isPresent()) {
      deadlines.meet(limit, clock.instant(), by.account());
    }
  }

  /** Another body handles it: where it is the body's turn, that one gets the whole time. */
  void restart(Violation violation, Instant at) {
    cancel(violation, Caller.PLATFORM);
    if (violation.awaitsAuthority()) {
      start(violation, at);
    }
  }

  /** It is the department's turn again. */
  void cancel(Violation violation, Caller by) {
    deadlines.cancel(deadlineOf(violation.id()), by.account());
  }

  @Override
  public Set<String> deadlineKinds() {
    return Set.of(KIND);
  }
}
