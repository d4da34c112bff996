package org.infoshare.cases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.Rulebook;

/** The deadline of a correction order, and what happens when it expires. */
@ApplicationScoped
public class CorrectionDeadline implements DeadlineExpiryHandler, DeadlineKinds {

  static final String KIND = "violation.correct";

  private static final String LIMIT = "correction.order";

  @Inject private Violations violations;
  @Inject private ViolationJournal journal;
  @Inject private HandlingDeadline handlingDeadline;
  @Inject private Deadlines deadlines;
  @Inject private Departments departments;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  static DeadlineKey deadlineOf(UUID violation) {
    return new DeadlineKey(KIND, violation.toString());
  }

  /**
   * Starts the deadline of an order.
   *
   * @param workingDays the number of working days; null for the limit of the rule-set
   */
  void start(Violation violation, Integer workingDays) {
    var now = clock.instant();
    var usual = rulebook.limitAt(violation.ruleSet(), LIMIT, null, now);
    var limit =
        workingDays == null
            ? usual
            : new Limit(
                usual.key(),
                workingDays,
                usual.source(),
                usual.evidenceTag(),
                usual.configured(),
                usual.article());
    deadlines.start(
        new NewDeadline(
            deadlineOf(violation.id()),
            limit,
            violation.ruleSet(),
            now,
            violation.department(),
            Set.of(violation.authority()),
            violation.subject(departments.get(violation.department()).name())));
  }

  /** Meets the deadline: the department reported what it corrected. */
  void meet(Violation violation, String account) {
    deadlines.meet(deadlineOf(violation.id()), clock.instant(), account);
  }

  /** Cancels the deadline: the order no longer applies. */
  void cancel(Violation violation, String account) {
    deadlines.cancel(deadlineOf(violation.id()), account);
  }

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(KIND, this::onExpiry);
  }

  /**
   * Marks the violation as overdue and starts the deadline of the authority that gave the order.
   */
  private void onExpiry(Expiry expiry) {
    var violation = violations.lock(expiry.caseId()).orElseThrow();
    if (violation.expire()) {
      violations.flush();
      handlingDeadline.start(violation, expiry.at());
      journal.recordAndNotify(Caller.PLATFORM, ViolationEvent.OVERDUE, violation, expiry::describe);
    }
  }

  @Override
  public Set<String> deadlineKinds() {
    return Set.of(KIND);
  }
}
