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
 * Reassigns violations whose handling authority is not a superior of the department, or no longer
 * is because it lost its function. The present authority takes over and gets the full time for its
 * step. Where there is none, nobody decides the violation until there is one.
 */
@ApplicationScoped
class ViolationReassigner implements FunctionListener {

  private final Violations violations;
  private final HandlingAuthorities authorities;
  private final Consumer<Violation> onReassignment;

  /** For the container's proxy. */
  protected ViolationReassigner() {
    this(null, null, null);
  }

  @Inject
  ViolationReassigner(
      Violations violations,
      HandlingDeadline handlingDeadline,
      ViolationJournal journal,
      HandlingAuthorities authorities,
      Clock clock) {
    this(
        violations,
        authorities,
        violation -> {
          handlingDeadline.restart(violation, clock.instant());
          journal.recordAndNotify(
              Caller.PLATFORM, ViolationEvent.reassigned(violation), violation, act -> act);
        });
  }

  /**
   * A reassigner for the given authorities.
   *
   * @param onReassignment receives each violation after its reassignment
   */
  ViolationReassigner(
      Violations violations, HandlingAuthorities authorities, Consumer<Violation> onReassignment) {
    this.violations = violations;
    this.authorities = authorities;
    this.onReassignment = onReassignment;
  }

  @Override
  public void functionChanged(DepartmentView before, DepartmentView after) {
    var currentAuthorities = authorities.memoised();
    violations
        .handledIn(before.area(), after.area())
        .forEach(assignment -> follow(assignment, currentAuthorities));
  }

  private void follow(Handled assignment, HandlingAuthorities currentAuthorities) {
    if (currentAuthorities.isAbove(assignment.authority(), assignment.department())) {
      stay(assignment, false);
    } else {
      currentAuthorities
          .above(assignment.department(), assignment.providers())
          .ifPresentOrElse(
              superior -> reassign(assignment, superior), () -> stay(assignment, true));
    }
  }

  private void reassign(Handled assignment, String superior) {
    lockIfUnchanged(assignment)
        .ifPresent(
            violation -> {
              violation.reassign(superior);
              violations.flush();
              onReassignment.accept(violation);
            });
  }

  private void stay(Handled assignment, boolean withoutAuthority) {
    if (assignment.withoutAuthority() != withoutAuthority) {
      lockIfUnchanged(assignment)
          .ifPresent(
              violation -> {
                violation.markWithoutAuthority(withoutAuthority);
                violations.flush();
              });
    }
  }

  /**
   * The locked violation, if the same authority still handles it; it may have been decided since it
   * was read.
   */
  private Optional<Violation> lockIfUnchanged(Handled assignment) {
    return violations
        .lock(assignment.id())
        .filter(violation -> violation.isHandledBy(assignment.authority()));
  }
}
