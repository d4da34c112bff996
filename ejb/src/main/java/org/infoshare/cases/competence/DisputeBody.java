package org.infoshare.cases.competence;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;

/**
 * The caller's department as a body of disputes.
 *
 * @param code the code of the department
 * @param predecessors the codes of the departments that were merged into it
 * @param jurisdiction the level and area of the department
 */
public record DisputeBody(
    String code, Set<String> predecessors, DepartmentKind kind, Jurisdiction jurisdiction) {

  private static final Set<DepartmentKind> ABOVE =
      EnumSet.of(DepartmentKind.SHARING_AUTHORITY, DepartmentKind.GOVERNMENT);

  /** A department without predecessors. */
  public DisputeBody(String code, DepartmentKind kind, Jurisdiction jurisdiction) {
    this(code, Set.of(), kind, jurisdiction);
  }

  public static DisputeBody of(DepartmentView department) {
    return new DisputeBody(
        department.code(),
        department.kind(),
        new Jurisdiction(department.level(), department.area()));
  }

  /** A copy that also represents predecessors. */
  public DisputeBody withPredecessors(Set<String> mergedDepartments) {
    return new DisputeBody(code, mergedDepartments, kind, jurisdiction);
  }

  /** Its own code and those of its predecessors. */
  public String[] codes() {
    return Stream.concat(Stream.of(code), predecessors.stream()).toArray(String[]::new);
  }

  /** Whether the department, or one that was merged into it, is one of the two parties. */
  public boolean isOneOf(DisputingParties parties) {
    return Stream.of(codes()).anyMatch(Set.of(parties.requester(), parties.provider())::contains);
  }

  /**
   * Whether the department conducts, reviews or rules the disputes of a jurisdiction.
   *
   * @param forReview whether the dispute is or was in the joint review, or waits for it; only then
   *     do reviewers see it
   */
  public boolean isBodyOf(Jurisdiction other, boolean forReview) {
    return jurisdiction.equals(other)
        && switch (kind) {
          case SHARING_AUTHORITY, GOVERNMENT -> true;
          case STAFFING, LEGAL, SERVICES -> forReview;
          case ORDINARY, ORGANISATION -> false;
        };
  }

  /** Whether the department is the authority or government of a superior jurisdiction. */
  public boolean isAbove(Jurisdiction other) {
    return ABOVE.contains(kind)
        && jurisdiction.level() == DepartmentLevel.MUNICIPAL
        && other.withSuperiors().contains(jurisdiction);
  }
}
