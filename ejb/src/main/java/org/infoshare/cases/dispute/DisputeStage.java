package org.infoshare.cases.dispute;

import java.util.EnumSet;
import java.util.Set;

/** Where a dispute stands. Which moves are legal depends on the rule-set of the case. */
public enum DisputeStage {
  /** Opened by the requester; nobody has met yet. */
  OPEN,
  /** Under Decree 809: the parties negotiate by themselves. */
  NEGOTIATING,
  /** Under the 2016 rules: the authority has the parties consult. */
  CONSULTING,
  /** Waits for the next batch. */
  QUEUED,
  /** Before the four authorities. */
  JOINT_REVIEW,
  /** The joint review did not solve it; it may be submitted to the government. */
  UNRESOLVED,
  /** Under Decree 809: the sharing authority coordinates. */
  AT_AUTHORITY,
  AT_GOVERNMENT,
  /** The parties agreed. */
  SETTLED,
  /** The joint review, or the authority with the assent of both, ended it: it is shared. */
  SETTLED_SHARE,
  /** It was decided that nothing is shared. */
  CLOSED_NO_SHARE,
  /** The government ruled that it is shared; the provider has to provide. */
  ORDERED,
  PROVIDED,
  /** Ordered, and not provided in time; until it is. */
  NON_COMPLIANT,
  /** The request or the need in dispute came to its end: nothing is left to decide or provide. */
  LAPSED,
  WITHDRAWN;

  private static final Set<DisputeStage> FINAL =
      EnumSet.of(SETTLED, SETTLED_SHARE, CLOSED_NO_SHARE, PROVIDED, LAPSED, WITHDRAWN);

  /** The stages in which the provider has to carry out what was ordered. */
  static final Set<DisputeStage> AWAITING_PROVISION = EnumSet.of(ORDERED, NON_COMPLIANT);

  /** Whether nothing follows any more. */
  public boolean isFinal() {
    return FINAL.contains(this);
  }
}
