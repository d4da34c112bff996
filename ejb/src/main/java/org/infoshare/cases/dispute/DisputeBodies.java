package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.Departments;

/** Who conducts, reviews and rules disputes, by the departments as they are at this moment. */
@ApplicationScoped
class DisputeBodies {

  private final Competence.Organs organs;
  private final Function<String, Organ> organOf;

  /** For the container's proxy. */
  protected DisputeBodies() {
    this(null, null);
  }

  @Inject
  DisputeBodies(Departments departments) {
    this(
        (kind, seat) -> departments.findByFunction(kind, seat.level(), seat.area()),
        code -> Organ.of(departments.get(code)));
  }

  DisputeBodies(Competence.Organs organs, Function<String, Organ> organOf) {
    this.organs = organs;
    this.organOf = organOf;
  }

  /** What the caller's department is. */
  Organ organ(Caller caller) {
    return organOf.apply(caller.department()).standingFor(caller.predecessors());
  }

  /** The sharing authority that stands at a seat. */
  Optional<String> authorityAt(Seat seat) {
    return organs.find(DepartmentKind.SHARING_AUTHORITY, seat);
  }

  Bodies of(Subject subject) {
    return of(subject, organs);
  }

  /** The same for many disputes: each function at each seat is looked up once. */
  Function<Subject, Bodies> once() {
    var known = new HashMap<String, Optional<String>>();
    return subject ->
        of(
            subject,
            (kind, seat) ->
                known.computeIfAbsent(kind + " " + seat, any -> organs.find(kind, seat)));
  }

  private static Bodies of(Subject subject, Competence.Organs organs) {
    return new Competence(organs)
        .of(
            subject.seat(),
            subject.requester(),
            subject.provider(),
            DisputeTransitions.isJoint(subject.ruleSet()));
  }
}
