package org.infoshare.cases.dispute;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;

/**
 * What the caller's department is among the bodies of disputes.
 *
 * @param code the department
 * @param predecessors those that were merged into it
 * @param jurisdiction where it stands
 */
record DisputeBody(
    String code, Set<String> predecessors, DepartmentKind kind, Jurisdiction jurisdiction) {

  private static final Set<DepartmentKind> ABOVE =
      EnumSet.of(DepartmentKind.SHARING_AUTHORITY, DepartmentKind.GOVERNMENT);

  /** A department into which none was merged. */
  DisputeBody(String code, DepartmentKind kind, Jurisdiction seat) {
    this(code, Set.of(), kind, seat);
  }

  static DisputeBody of(DepartmentView department) {
    return new DisputeBody(
        department.code(),
        department.kind(),
        new Jurisdiction(department.level(), department.area()));
  }

  /** The same for somebody of it, who stands for its predecessors, too. */
  DisputeBody withPredecessors(Set<String> merged) {
    return new DisputeBody(code, merged, kind, jurisdiction);
  }

  /** Its own code and those of its predecessors. */
  String[] codes() {
    return Stream.concat(Stream.of(code), predecessors.stream()).toArray(String[]::new);
  }

  /**
   * Whether it may know of a dispute: as a party, as a body of its seat, the reviewers among them
   * once it waits for the review, or, where a body of a district is a party or is not there, as the
   * authority or government above.
   */
  boolean maySee(Dispute dispute) {
    var subject = dispute.subject();
    return isPartyTo(dispute)
        || (jurisdiction.equals(subject.jurisdiction()) && isBody(dispute))
        || (ABOVE.contains(kind)
            && jurisdiction.level() == DepartmentLevel.MUNICIPAL
            && dispute.state().isEscalated()
            && subject.jurisdiction().withSuperiors().contains(jurisdiction));
  }

  /** Whether it asked, or was asked. */
  boolean isPartyTo(Dispute dispute) {
    var subject = dispute.subject();
    return Stream.of(codes()).anyMatch(Set.of(subject.requester(), subject.provider())::contains);
  }

  private boolean isBody(Dispute dispute) {
    return switch (kind) {
      case SHARING_AUTHORITY, GOVERNMENT -> true;
      case STAFFING, LEGAL, SERVICES -> isForReview(dispute);
      case ORDINARY, ORGANISATION -> false;
    };
  }

  /** The reviewers learn of a dispute when it is to come before them. */
  private static boolean isForReview(Dispute dispute) {
    return DisputeTransitions.isJoint(dispute.subject().ruleSet())
        && (dispute.stage() == DisputeStage.QUEUED || dispute.state().batch() != null);
  }
}
