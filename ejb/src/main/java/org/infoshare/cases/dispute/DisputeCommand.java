package org.infoshare.cases.dispute;

import java.util.EnumSet;
import java.util.Set;

/** What can be done in a dispute. */
public enum DisputeCommand {
  /** Have the parties consult. */
  CONSULT,
  /** Write minutes. */
  MINUTE,
  /** State, for one party, which items it agrees to. */
  AGREE,
  /** Give in: the provider shares all that is in dispute. */
  CONCEDE,
  /** State that consulting led to no agreement. */
  QUEUE,
  /** Bring it before the four authorities. */
  REVIEW,
  /** Give the opinion of one of the four. */
  OPINE,
  /** Submit it to the government, in writing. */
  SUBMIT,
  /** Go to the sharing authority; or it reaches the government. */
  REFER,
  /** Propose a result to both parties. */
  PROPOSE,
  /** Assent to the result that the authority proposed. */
  ASSENT,
  /** Report it to the government. */
  REPORT,
  /** Rule that it is shared. */
  RULE_SHARE,
  /** Rule that it is not shared. */
  RULE_NOT_SHARE,
  WITHDRAW,
  /** By itself: both parties agreed to the same items. */
  SETTLE,
  /** By itself: those who decide are of one mind to share. */
  SHARE,
  /** By itself: those who decide are of one mind not to share. */
  NOT_SHARE,
  /** By itself: the joint review is over without a result. */
  FAIL,
  /** By itself: what was ordered is provided. */
  PROVIDE,
  /** By itself: the request or the need in dispute came to its end. */
  LAPSE,
  /** By itself: a limit has passed. */
  PASS;

  private static final Set<DisputeCommand> OF_BODIES =
      EnumSet.of(CONSULT, QUEUE, REVIEW, OPINE, PROPOSE, REPORT, RULE_SHARE, RULE_NOT_SHARE);

  /** Whether it is for those who conduct, review or rule, and never for a party. */
  boolean isOfBodies() {
    return OF_BODIES.contains(this);
  }
}
