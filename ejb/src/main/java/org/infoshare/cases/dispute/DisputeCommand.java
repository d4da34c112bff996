package org.infoshare.cases.dispute;

import java.util.EnumSet;
import java.util.Set;

/** The commands in a dispute. */
public enum DisputeCommand {
  /** Convene a consultation of the parties. */
  CONSULT,
  /** Write minutes. */
  WRITE_MINUTES,
  /** Offer a settlement on some items, as a party. */
  OFFER_SETTLEMENT,
  /** Concede, as the provider, and share all disputed items. */
  CONCEDE,
  /** State that the consultation led to no agreement. */
  DECLARE_NO_AGREEMENT,
  /** Start the joint review by the four authorities. */
  REVIEW,
  /** Give an opinion, as one of the four authorities. */
  GIVE_OPINION,
  /** Submit the dispute to the government, in writing. */
  SUBMIT,
  /** Refer the dispute to the sharing authority. Automatic: it reaches the government. */
  REFER,
  /** Propose a result to both parties. */
  PROPOSE,
  /** Approve the result that the authority proposed. */
  APPROVE,
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
  EXPIRE;

  private static final Set<DisputeCommand> OF_BODIES =
      EnumSet.of(
          CONSULT,
          DECLARE_NO_AGREEMENT,
          REVIEW,
          GIVE_OPINION,
          PROPOSE,
          REPORT,
          RULE_SHARE,
          RULE_NOT_SHARE);

  /**
   * Whether the command is reserved for the bodies that conduct, review or rule, and never for a
   * party.
   */
  boolean isOfBodies() {
    return OF_BODIES.contains(this);
  }
}
