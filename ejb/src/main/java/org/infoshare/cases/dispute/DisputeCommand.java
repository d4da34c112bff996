package org.infoshare.cases.dispute;

import java.util.EnumSet;
import java.util.Set;

/** The commands in a dispute. */
public enum DisputeCommand {
  /** Convene a consultation of the parties. */
  CONSULT,
  /** Write minutes. */
  MINUTE,
  /** Offer a settlement on some items, as a party. */
  AGREE,
  /** Concede, as the provider, and share all disputed items. */
  CONCEDE,
  /** State that the consultation led to no agreement. */
  QUEUE,
  /** Start the joint review by the four authorities. */
  REVIEW,
  /** Give an opinion, as one of the four authorities. */
  OPINE,
  /** Submit the dispute to the government, in writing. */
  SUBMIT,
  /** Refer the dispute to the sharing authority. Automatic: it reaches the government. */
  REFER,
  /** Propose a result to both parties. */
  PROPOSE,
  /** Approve the result that the authority proposed. */
  ASSENT,
  /** Report the dispute to the government. */
  REPORT,
  /** Rule to share. */
  RULE_SHARE,
  /** Rule not to share. */
  RULE_NOT_SHARE,
  WITHDRAW,
  /** Automatic: both parties offered the same items. */
  SETTLE,
  /** Automatic: the deciding bodies or parties agree to share. */
  SHARE,
  /** Automatic: the deciding bodies or parties agree not to share. */
  NOT_SHARE,
  /** Automatic: the joint review ended without a result. */
  FAIL,
  /** Automatic: the ordered information was provided. */
  PROVIDE,
  /** Automatic: the disputed request or need ended. */
  LAPSE,
  /** Automatic: a deadline expired. */
  PASS;

  private static final Set<DisputeCommand> OF_BODIES =
      EnumSet.of(CONSULT, QUEUE, REVIEW, OPINE, PROPOSE, REPORT, RULE_SHARE, RULE_NOT_SHARE);

  /**
   * Whether the command is reserved for the bodies that conduct, review or rule, and never for a
   * party.
   */
  boolean isOfBodies() {
    return OF_BODIES.contains(this);
  }
}
