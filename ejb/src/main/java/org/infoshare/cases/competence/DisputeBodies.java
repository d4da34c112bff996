package org.infoshare.cases.competence;

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
public class DisputeBodies {

  /** A lookup of the department that has a function in a jurisdiction. */
  @FunctionalInterface
  public interface BodyLookup {
    Optional<String> find(DepartmentKind kind, Jurisdiction jurisdiction);
  }

  private final BodyLookup bodies;
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

  /**
   * Bodies from lookups, without a database.
   *
   * @param bodyOf finds a department by its code
   */
  public DisputeBodies(BodyLookup bodies, Function<String, DisputeBody> bodyOf) {
    this.bodies = bodies;
    this.bodyOf = bodyOf;
  }

  /** The caller's department as a body of disputes. */
  public DisputeBody bodyOf(Caller caller) {
    return bodyOf.apply(caller.department()).withPredecessors(caller.predecessors());
  }

  /** The sharing authority of a jurisdiction. */
  public Optional<String> authorityAt(Jurisdiction jurisdiction) {
    return bodies.find(DepartmentKind.SHARING_AUTHORITY, jurisdiction);
  }

  /** The bodies that are competent for a dispute. */
  public CompetentBodies of(DisputingParties parties) {
    return of(parties, bodies);
  }

  /** A lookup for many disputes that looks up each function of each jurisdiction once. */
  public Function<DisputingParties, CompetentBodies> memoised() {
    var known = new HashMap<String, Optional<String>>();
    return parties ->
        of(
            parties,
            (kind, jurisdiction) ->
                known.computeIfAbsent(
                    kind + " " + jurisdiction, any -> bodies.find(kind, jurisdiction)));
  }

  private static CompetentBodies of(DisputingParties parties, BodyLookup bodies) {
    return new Competence(bodies)
        .of(parties.jurisdiction(), parties.requester(), parties.provider(), parties.jointReview());
  }
}
