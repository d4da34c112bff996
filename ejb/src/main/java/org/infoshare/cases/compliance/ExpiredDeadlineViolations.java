package org.infoshare.cases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.deadline.StatutoryExpiryListener;

/**
 * Registers a violation automatically when the time is over that an article allows, and the law
 * makes that a violation (Decree 809 arts. 39 and 41; 2016 rules, art. 35). A deadline that no
 * article sets that was read never leads to one.
 */
@ApplicationScoped
public class ExpiredDeadlineViolations implements StatutoryExpiryListener {

  /** The violation by the kind of the deadline. */
  private static final Map<String, ViolationKind> KIND_BY_DEADLINE =
      Map.of(
          "request.answer", ViolationKind.LATE_ANSWER,
          "request.provide", ViolationKind.LATE_PROVISION,
          "ruling.provide", ViolationKind.LATE_PROVISION,
          "objection.verify", ViolationKind.LATE_CORRECTION,
          "entry.update", ViolationKind.CATALOGUE_NOT_MAINTAINED,
          "entry.review", ViolationKind.OTHER_OF_AUTHORITY);

  @Inject private Violations violations;
  @Inject private ViolationJournal journal;
  @Inject private HandlingDeadline handlingDeadline;
  @Inject private Departments departments;

  @Override
  public void onStatutoryExpiry(DeadlineView deadline, LocalDate lastDay) {
    var kind = KIND_BY_DEADLINE.get(deadline.kind());
    String authority = kind == null ? null : departments.superiorOf(deadline.responsible());
    if (authority == null
        || violations.isRegistered(deadline.caseId(), Violation.nameOf(deadline))) {
      return;
    }
    var at = DeadlineExpiryHandler.expiryOf(lastDay);
    var violation =
        Violation.ofExpiredDeadline(
            new NewViolation(
                kind,
                deadline.responsible(),
                lastDay.plusDays(1),
                Text.filled(
                        "{0}:期限已于{1}24时届满,{2}。",
                        "{0}: the deadline expired on {1}, at 24:00; {2}.",
                        new Text(deadline.chineseSubject(), deadline.englishSubject()),
                        lastDay,
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
        Caller.PLATFORM, ViolationEvent.REGISTERED, violation, act -> act.detail("due", lastDay));
  }

  /** The kinds of deadlines of which such a violation speaks. */
  static Set<String> deadlinesOf(ViolationKind kind) {
    return KIND_BY_DEADLINE.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
