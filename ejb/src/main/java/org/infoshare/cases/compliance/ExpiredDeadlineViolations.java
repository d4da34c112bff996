package org.infoshare.cases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineExpiredListener;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineView;

/**
 * Registers a violation automatically when a deadline expired and the law makes that a violation
 * (Decree 809 arts. 39 and 41).
 */
@ApplicationScoped
public class ExpiredDeadlineViolations implements DeadlineExpiredListener {

  /** The violation by the kind of the deadline. The law attaches no consequence to other kinds. */
  private static final Map<String, ViolationKind> KIND_BY_DEADLINE =
      Map.of(
          "request.answer", ViolationKind.LATE_ANSWER,
          "request.provide", ViolationKind.LATE_PROVISION,
          "request.dispose", ViolationKind.NOT_DISPOSED,
          "ruling.provide", ViolationKind.LATE_PROVISION,
          "negotiation.answer", ViolationKind.LATE_ANSWER,
          "negotiation.publish", ViolationKind.CATALOGUE_NOT_MAINTAINED,
          "objection.verify", ViolationKind.LATE_CORRECTION,
          "grant.suspension", ViolationKind.SERVICE_ENDED_UNILATERALLY,
          "entry.update", ViolationKind.CATALOGUE_NOT_MAINTAINED);

  @Inject private Violations violations;
  @Inject private ViolationJournal journal;
  @Inject private HandlingDeadline handlingDeadline;
  @Inject private Departments departments;

  @Override
  public void onExpiry(DeadlineView deadline) {
    var kind = KIND_BY_DEADLINE.get(deadline.kind());
    String authority = kind == null ? null : departments.superiorOf(deadline.responsible());
    if (authority == null
        || violations.isRegistered(deadline.caseId(), Violation.nameOf(deadline))) {
      return;
    }
    var at = DeadlineExpiryHandler.expiryOf(deadline.due().due());
    var violation =
        Violation.ofExpiredDeadline(
            new NewViolation(
                kind,
                deadline.responsible(),
                Text.filled(
                        "{0}:期限已于{1}24时届满,{2}。",
                        "{0}: the deadline expired on {1}, at 24:00; {2}.",
                        new Text(deadline.chineseSubject(), deadline.englishSubject()),
                        deadline.due().due(),
                        kind.words())
                    .inBothLanguages(),
                deadline.caseId(),
                List.of()),
            deadline,
            authority,
            at);
    violations.add(violation);
    handlingDeadline.start(violation, at);
    journal.recordAndNotify(
        Caller.PLATFORM,
        ViolationEvent.REGISTERED,
        violation,
        act -> act.detail("due", deadline.due().due()));
  }
}
