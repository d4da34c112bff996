package org.infoshare.cases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.Rulebook;

/** Until when orders are to be carried out, and what follows where one is not. */
@ApplicationScoped
public class CorrectionDeadline implements DeadlineExpiryHandler, DeadlineKinds {

  static final String KIND = "violation.correct";

  private static final String LIMIT = "correction.order";

  @Inject private Violations violations;
  @Inject private ViolationJournal journal;
  @Inject private HandlingDeadline handlingDeadline;
  @Inject private Deadlines deadlines;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  static DeadlineKey deadlineOf(UUID violation) {
    return new DeadlineKey(KIND, violation.toString());
  }

  /**
   * The limit of an order begins.
   *
   * @param workingDays how many working days; null for the usual ones
   */
  void start(Violation violation, Integer workingDays) {
    var now = clock.instant();
    var usual = rulebook.limitAt(violation.ruleSet(), LIMIT, null, now);
    var limit =
        workingDays == null
            ? usual
            : new Limit(
                usual.key(), workingDays, usual.source(), usual.evidenceTag(), usual.configured());
    deadlines.start(
        new NewDeadline(
            deadlineOf(violation.id()),
            limit,
            violation.ruleSet(),
            now,
            violation.department(),
            Set.of(violation.authority()),
            violation.subject()));
  }

  /** The department reported what it corrected. */
  void meet(Violation violation, String by) {
    deadlines.meet(deadlineOf(violation.id()), clock.instant(), by);
  }

  /** Nothing is ordered any more. */
  void cancel(Violation violation, String by) {
    deadlines.cancel(deadlineOf(violation.id()), by);
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** It stands with the body that ordered it. */
  @Override
  public void onExpiry(DeadlineKey of, LocalDate due) {
    var id = UUID.fromString(of.caseId());
    var violation = violations.lock(id).orElseThrow();
    if (violation.expire()) {
      violations.flush();
      handlingDeadline.start(violation, DeadlineExpiryHandler.expiryOf(due));
      journal.recordAndNotify(
          Caller.PLATFORM, "violation-unheeded", violation, act -> act.detail("due", due));
    }
  }

  @Override
  public Set<String> deadlineKinds() {
    return Set.of(KIND);
  }
}
