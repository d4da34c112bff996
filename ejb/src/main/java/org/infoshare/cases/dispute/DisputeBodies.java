package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.Departments;

/**
 * Finds the bodies that conduct, review and rule disputes, by the present organisation of the
 * departments.
 */
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
        (kind, jurisdiction) ->
            departments.findByFunction(kind, jurisdiction.level(), jurisdiction.area()),
        code -> DisputeBody.of(departments.get(code)));
  }

  DisputeBodies(Competence.BodyLookup bodies, Function<String, DisputeBody> bodyOf) {
    this.bodies = bodies;
    this.bodyOf = bodyOf;
  }

  /** The caller's department as a body of disputes. */
  DisputeBody bodyOf(Caller caller) {
    return bodyOf.apply(caller.department()).withPredecessors(caller.predecessors());
  }

  /** The sharing authority of a jurisdiction. */
  Optional<String> authorityAt(Jurisdiction jurisdiction) {
    return bodies.find(DepartmentKind.SHARING_AUTHORITY, jurisdiction);
  }

  CompetentBodies of(DisputeScope scope) {
    return of(scope, bodies);
  }

  /** A lookup for many disputes that looks up each function of each jurisdiction once. */
  Function<DisputeScope, CompetentBodies> memoised() {
    var known = new HashMap<String, Optional<String>>();
    return scope ->
        of(
            scope,
            (kind, jurisdiction) ->
                known.computeIfAbsent(
                    kind + " " + jurisdiction, any -> bodies.find(kind, jurisdiction)));
  }

  private static CompetentBodies of(DisputeScope scope, Competence.BodyLookup bodies) {
    return new Competence(bodies)
        .of(
            scope.jurisdiction(),
            scope.requester(),
            scope.provider(),
            DisputeTransitions.isJoint(scope.ruleSet()));
  }
}
