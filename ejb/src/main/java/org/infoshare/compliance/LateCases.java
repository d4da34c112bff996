package org.infoshare.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infoshare.deadline.DueView;
import org.infoshare.deadline.PassedListener;
import org.infoshare.department.Departments;
import org.infoshare.platform.Caller;

/**
 * Registers what is late, without anybody filing it: a limit that passed and that the law makes a
 * violation (Decree 809 arts. 39 and 41).
 */
@ApplicationScoped
public class LateCases implements PassedListener {

  private static final Caller PLATFORM = new Caller("platform", null, Set.of());

  /** By the kind of the limit; what is not here has no consequence by law. */
  private static final Map<String, ViolationKind> LATE =
      Map.of(
          "request.answer", ViolationKind.LATE_ANSWER,
          "request.provide", ViolationKind.LATE_PROVISION,
          "ruling.provide", ViolationKind.LATE_PROVISION,
          "objection.verify", ViolationKind.LATE_CORRECTION);

  @Inject private Violations violations;
  @Inject private ViolationRows rows;
  @Inject private ViolationNews news;
  @Inject private Departments departments;
  @Inject private Clock clock;

  @Override
  public void passed(DueView limit) {
    var kind = LATE.get(limit.kind());
    String authority = kind == null ? null : departments.overseerOf(limit.responsible());
    if (authority == null || rows.isByPlatform(kind, limit.caseId())) {
      return;
    }
    var violation =
        Violation.register(
            PLATFORM,
            new NewViolation(
                kind,
                limit.responsible(),
                "%s:%s 逾期(%s)".formatted(limit.subject(), limit.due().due(), limit.kind()),
                limit.caseId(),
                List.of()),
            limit.ruleSet(),
            authority,
            clock.instant());
    violations.add(violation);
    news.tell(
        PLATFORM, "violation-registered", violation, act -> act.detail("due", limit.due().due()));
  }
}
