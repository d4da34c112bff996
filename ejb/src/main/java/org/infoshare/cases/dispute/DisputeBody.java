package org.infoshare.cases.dispute;

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
record DisputeBody(
    String code, Set<String> predecessors, DepartmentKind kind, Jurisdiction jurisdiction) {

  private static final Set<DepartmentKind> ABOVE =
      EnumSet.of(DepartmentKind.SHARING_AUTHORITY, DepartmentKind.GOVERNMENT);

  /** A department without predecessors. */
  DisputeBody(String code, DepartmentKind kind, Jurisdiction jurisdiction) {
    this(code, Set.of(), kind, jurisdiction);
  }

  static DisputeBody of(DepartmentView department) {
    return new DisputeBody(
        department.code(),
        department.kind(),
        new Jurisdiction(department.level(), department.area()));
  }

  /** A copy that also represents predecessors. */
  DisputeBody withPredecessors(Set<String> mergedDepartments) {
    return new DisputeBody(code, mergedDepartments, kind, jurisdiction);
  }

  /** Its own code and those of its predecessors. */
  String[] codes() {
    return Stream.concat(Stream.of(code), predecessors.stream()).toArray(String[]::new);
  }

  /**
   * Whether the department may see a dispute. Parties and the bodies of its jurisdiction may;
   * reviewers only from the time when it waits for the review. The superior authority and
   * government may where a body of a district is a party or does not exist.
   */
  boolean maySee(Dispute dispute) {
    var scope = dispute.subject();
    return isPartyTo(dispute)
        || (jurisdiction.equals(scope.jurisdiction()) && isBody(dispute))
        || (ABOVE.contains(kind)
            && jurisdiction.level() == DepartmentLevel.MUNICIPAL
            && dispute.state().isEscalated()
            && scope.jurisdiction().withSuperiors().contains(jurisdiction));
  }

  /** Whether the department is the requester or the provider. */
  boolean isPartyTo(Dispute dispute) {
    var scope = dispute.subject();
    return Stream.of(codes()).anyMatch(Set.of(scope.requester(), scope.provider())::contains);
  }

  private boolean isBody(Dispute dispute) {
    return switch (kind) {
      case SHARING_AUTHORITY, GOVERNMENT -> true;
      case STAFFING, LEGAL, SERVICES -> isForReview(dispute);
      case ORDINARY, ORGANISATION -> false;
    };
  }

  /**
   * Whether a dispute is or was in the joint review, or waits for it; only then do reviewers see
   * it.
   */
  private static boolean isForReview(Dispute dispute) {
    return DisputeTransitions.isJoint(dispute.subject().ruleSet())
        && (dispute.stage() == DisputeStage.QUEUED || dispute.state().batch() != null);
  }
}
