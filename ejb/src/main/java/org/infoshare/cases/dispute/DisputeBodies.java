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

  private final Competence.BodyLookup bodies;
  private final Function<String, DisputeBody> bodyOf;

  /** For the container's proxy. */
  protected DisputeBodies() {
    this(null, null);
  }

  @Inject
  DisputeBodies(Departments departments) {
    this(
        (kind, seat) -> departments.findByFunction(kind, seat.level(), seat.area()),
        code -> DisputeBody.of(departments.get(code)));
  }

  DisputeBodies(Competence.BodyLookup organs, Function<String, DisputeBody> organOf) {
    this.bodies = organs;
    this.bodyOf = organOf;
  }

  /** What the caller's department is. */
  DisputeBody bodyOf(Caller caller) {
    return bodyOf.apply(caller.department()).withPredecessors(caller.predecessors());
  }

  /** The sharing authority that stands at a seat. */
  Optional<String> authorityAt(Jurisdiction seat) {
    return bodies.find(DepartmentKind.SHARING_AUTHORITY, seat);
  }

  CompetentBodies of(DisputeScope subject) {
    return of(subject, bodies);
  }

  /** The same for many disputes: each function at each seat is looked up once. */
  Function<DisputeScope, CompetentBodies> memoised() {
    var known = new HashMap<String, Optional<String>>();
    return subject ->
        of(
            subject,
            (kind, seat) ->
                known.computeIfAbsent(kind + " " + seat, any -> bodies.find(kind, seat)));
  }

  private static CompetentBodies of(DisputeScope subject, Competence.BodyLookup organs) {
    return new Competence(organs)
        .of(
            subject.jurisdiction(),
            subject.requester(),
            subject.provider(),
            DisputeTransitions.isJoint(subject.ruleSet()));
  }
}
