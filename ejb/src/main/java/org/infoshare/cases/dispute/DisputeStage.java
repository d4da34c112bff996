package org.infoshare.cases.dispute;

import java.util.EnumSet;
import java.util.Set;
import org.infoshare.cases.competence.CompetentBodies;

/** The stages of a dispute. The rule-set of the case determines the legal moves. */
public enum DisputeStage {
  /** Opened by the requester; the parties have not met yet. */
  OPEN,
  /** Under Decree 809: the parties negotiate on their own. */
  NEGOTIATING,
  /** Under the 2016 rules: the parties consult at the authority. */
  CONSULTING,
  /** The dispute waits for the next batch. */
  QUEUED,
  /** The four authorities review the dispute. */
  JOINT_REVIEW,
  /** The joint review ended without a result; the dispute may be submitted to the government. */
  UNRESOLVED,
  /** Under Decree 809: the sharing authority coordinates. */
  AT_AUTHORITY,
  AT_GOVERNMENT,
  /** The parties settled. */
  SETTLED,
  /** The joint review, or the authority with the approval of both parties, decided to share. */
  SETTLED_SHARE,
  /** A decision not to share was made. */
  CLOSED_NO_SHARE,
  /** The government ruled to share; the provider must provide the information. */
  ORDERED,
  PROVIDED,
  /** The ordered information was not provided in time and is still missing. */
  NON_COMPLIANT,
  /** The disputed request or need ended, so nothing is left to decide or provide. */
  LAPSED,
  WITHDRAWN;

  private static final Set<DisputeStage> FINAL =
      EnumSet.of(SETTLED, SETTLED_SHARE, CLOSED_NO_SHARE, PROVIDED, LAPSED, WITHDRAWN);

  /** The stages in which the provider must carry out an order. */
  static final Set<DisputeStage> AWAITING_PROVISION = EnumSet.of(ORDERED, NON_COMPLIANT);

  /**
   * The department that must act next.
   *
   * @return null where none must
   */
  String waitingFor(CompetentBodies bodies) {
    return switch (this) {
      case OPEN -> bodies.jointReview() ? bodies.conducting() : bodies.provider();
      case CONSULTING, QUEUED, JOINT_REVIEW, AT_AUTHORITY -> bodies.conducting();
      case NEGOTIATING, UNRESOLVED -> bodies.requester();
      case AT_GOVERNMENT -> bodies.ruling();
      case ORDERED, NON_COMPLIANT -> bodies.provider();
      case SETTLED, SETTLED_SHARE, CLOSED_NO_SHARE, PROVIDED, LAPSED, WITHDRAWN -> null;
    };
  }

  /** Whether the dispute has ended. */
  public boolean isFinal() {
    return FINAL.contains(this);
  }
}
