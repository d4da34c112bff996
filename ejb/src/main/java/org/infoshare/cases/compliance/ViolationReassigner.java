package org.infoshare.cases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.infoshare.cases.compliance.Violations.Handled;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.FunctionListener;

/**
 * Follows where a violation stands with a body that is not above its department, or is so no more:
 * as it lost its function, or nobody was there. The body of now handles it, with the whole time of
 * its turn; where nobody is there, nobody decides it until somebody is.
 */
@ApplicationScoped
class ViolationReassigner implements FunctionListener {

  private final Violations violations;
  private final HandlingAuthorities authorities;
  private final Consumer<Violation> withAnotherBody;

  /** For the container's proxy. */
  protected ViolationReassigner() {
    this(null, null, null);
  }

  @Inject
  ViolationReassigner(
      Violations violations,
      HandlingDeadline handling,
      ViolationJournal news,
      HandlingAuthorities bodies,
      Clock clock) {
    this(
        violations,
        bodies,
        violation -> {
          handling.restart(violation, clock.instant());
          news.recordAndNotify(Caller.PLATFORM, "violation-passed-on", violation, act -> act);
        });
  }

  /**
   * Follows the bodies above.
   *
   * @param withAnotherBody is told of each violation that another body handles now
   */
  ViolationReassigner(
      Violations violations, HandlingAuthorities bodies, Consumer<Violation> withAnotherBody) {
    this.violations = violations;
    this.authorities = bodies;
    this.withAnotherBody = withAnotherBody;
  }

  @Override
  public void functionChanged(DepartmentView before, DepartmentView after) {
    var now = authorities.memoised();
    violations.handledIn(before.area(), after.area()).forEach(one -> follow(one, now));
  }

  private void follow(Handled one, HandlingAuthorities now) {
    if (now.isAbove(one.authority(), one.department())) {
      stay(one, false);
    } else {
      now.above(one.department(), one.providers())
          .ifPresentOrElse(above -> reassign(one, above), () -> stay(one, true));
    }
  }

  private void reassign(Handled one, String above) {
    held(one)
        .ifPresent(
            violation -> {
              violation.reassign(above);
              violations.flush();
              withAnotherBody.accept(violation);
            });
  }

  private void stay(Handled one, boolean withoutBody) {
    if (one.withoutBody() != withoutBody) {
      held(one)
          .ifPresent(
              violation -> {
                violation.markWithoutAuthority(withoutBody);
                violations.flush();
              });
    }
  }

  /** The violation, held, if it still stands as it was read: somebody may have decided it. */
  private Optional<Violation> held(Handled one) {
    return violations.lock(one.id()).filter(violation -> violation.isHandledBy(one.authority()));
  }
}
