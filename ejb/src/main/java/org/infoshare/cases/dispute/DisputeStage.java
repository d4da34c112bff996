package org.infoshare.cases.dispute;

import java.util.EnumSet;
import java.util.Set;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Text;

/** The stages of a dispute. The rule-set of the case determines the legal moves. */
public enum DisputeStage implements CaseStage {
  /** Opened by the requester; the parties have not met yet. */
  OPEN("已提出", "opened"),
  /** Under Decree 809: the parties negotiate on their own. */
  NEGOTIATING("双方协商", "negotiation of the parties"),
  /** Under the 2016 rules: the parties consult at the authority. */
  CONSULTING("组织协商", "consultation"),
  /** The dispute waits for the next batch. */
  QUEUED("待联合会审", "waiting for a joint review"),
  /** The four authorities review the dispute. */
  JOINT_REVIEW("联合会审", "joint review"),
  /** The four agree to share; a party that disputes it may still submit it to the government. */
  REVIEWED_SHARE("会审意见为予以共享", "joint review: to share"),
  /** The four agree not to share; a party that disputes it may still submit it. */
  REVIEWED_NO_SHARE("会审意见为不予共享", "joint review: not to share"),
  /** The joint review ended without a result; the dispute may be submitted to the government. */
  UNRESOLVED("会审未能解决", "joint review without result"),
  /** Under Decree 809: the sharing authority coordinates. */
  AT_AUTHORITY("主管部门协调", "with the authority"),
  AT_GOVERNMENT("待政府裁决", "with the government"),
  /** The parties settled. */
  SETTLED("双方已和解", "settled"),
  /** The joint review, or the authority with the approval of both parties, decided to share. */
  SETTLED_SHARE("已决定共享", "settled, to be shared"),
  /** A decision not to share was made. */
  CLOSED_NO_SHARE("已决定不予共享", "closed, not to be shared"),
  /** The government ruled to share; the provider must provide the information. */
  ORDERED("已裁决共享", "ordered to be provided"),
  PROVIDED("已提供", "provided"),
  /** The ordered information was not provided in time and is still missing. */
  NON_COMPLIANT("逾期未按裁决提供", "not provided as ordered"),
  /** The disputed request or need ended, so nothing is left to decide or provide. */
  LAPSED("随所争议事项终止", "lapsed"),
  WITHDRAWN("已撤回", "withdrawn");

  private static final Set<DisputeStage> FINAL =
      EnumSet.of(SETTLED, SETTLED_SHARE, CLOSED_NO_SHARE, PROVIDED, LAPSED, WITHDRAWN);

  /** The stages in which the result of a joint review may still be disputed. */
  static final Set<DisputeStage> REVIEWED = EnumSet.of(REVIEWED_SHARE, REVIEWED_NO_SHARE);

  /** The stages in which the provider must carry out an order. */
  static final Set<DisputeStage> AWAITING_PROVISION = EnumSet.of(ORDERED, NON_COMPLIANT);

  private final Text words;

  DisputeStage(String chinese, String english) {
    words = new Text(chinese, english);
  }

  @Override
  public Text words() {
    return words;
  }

  /**
   * The department that must act next.
   *
   * @return null where none must
   */
  String waitingFor(CompetentBodies bodies) {
    return switch (this) {
      case OPEN -> bodies.jointReview() ? bodies.conducting() : bodies.provider();
      case CONSULTING, QUEUED, JOINT_REVIEW, AT_AUTHORITY -> bodies.conducting();
      case NEGOTIATING, UNRESOLVED, REVIEWED_NO_SHARE -> bodies.requester();
      case AT_GOVERNMENT -> bodies.ruling();
      case REVIEWED_SHARE, ORDERED, NON_COMPLIANT -> bodies.provider();
      case SETTLED, SETTLED_SHARE, CLOSED_NO_SHARE, PROVIDED, LAPSED, WITHDRAWN -> null;
    };
  }

  /** Whether the dispute has ended. */
  public boolean isFinal() {
    return FINAL.contains(this);
  }
}
