package org.infoshare.compliance;

import static org.infoshare.compliance.ViolationSide.AUTHORITY;
import static org.infoshare.compliance.ViolationSide.PROVIDER;
import static org.infoshare.compliance.ViolationSide.REQUESTER;

/**
 * What was violated: the kinds of Decree 809 arts. 39 to 41, which serve the 2016 rules too, whose
 * own list was not read.
 */
public enum ViolationKind {
  /** No catalogue was made, or it was not updated. */
  CATALOGUE_NOT_KEPT(PROVIDER, "39(1)", null),
  /** Conditions of its own making obstruct sharing. */
  OBSTRUCTING_CONDITIONS(PROVIDER, "39(2)", null),
  /** The source department was not helped. */
  SOURCE_NOT_SUPPORTED(PROVIDER, "39(3)", null),
  /** A request was answered late, or not at all, without good reason. */
  LATE_ANSWER(PROVIDER, "39(4)", "35"),
  /** Information was provided late, or not at all, without good reason. */
  LATE_PROVISION(PROVIDER, "39(4)", "35"),
  /** Data of the lower level's territory was not given back. */
  NO_RETURN_FLOW(PROVIDER, "39(5)", null),
  /** Doubtful data was verified late, or not at all. */
  LATE_CORRECTION(PROVIDER, "39(6)", "3"),
  /** A service was ended or changed without consulting those who use it. */
  SERVICE_ENDED_ALONE(PROVIDER, "39(7)", null),
  /** Its platform does not join the unified one. */
  PLATFORM_NOT_JOINED(PROVIDER, "39(8)", null),
  /** Anything else in the part of a provider. */
  OTHER_OF_PROVIDER(PROVIDER, "39(9)", null),
  /** Collected again what sharing can give. */
  REPEATED_COLLECTION(REQUESTER, "40(1)", "3"),
  /** Used beyond the scope or the purpose. */
  BEYOND_PURPOSE(REQUESTER, "40(2)", "4"),
  /** Passed on to a third party. */
  PASSED_ON(REQUESTER, "40(3)", "4"),
  /** Did not dispose of what is not needed any more. */
  NOT_DISPOSED(REQUESTER, "40(4)", null),
  /** Kept no records of its use. */
  NO_USAGE_RECORDS(REQUESTER, "40(5)", null),
  /** Failed in its duty to keep the data secure. */
  SECURITY_DUTY_FAILED(REQUESTER, "40(6)", null),
  /** Anything else in the part of a requester. */
  OTHER_OF_REQUESTER(REQUESTER, "40(7)", null),
  /** Named no source department where several collect. */
  NO_SOURCE_NAMED(AUTHORITY, "41(1)", null),
  /** Did not handle a dispute. */
  DISPUTE_NOT_HANDLED(AUTHORITY, "41(2)", null),
  /** Anything else in the part of an authority. */
  OTHER_OF_AUTHORITY(AUTHORITY, "41(3)", null);

  private static final String DECREE = "cn-2025";

  private final ViolationSide side;
  private final String ofTheDecree;
  private final String ofTheRules;

  ViolationKind(ViolationSide side, String ofTheDecree, String ofTheRules) {
    this.side = side;
    this.ofTheDecree = ofTheDecree;
    this.ofTheRules = ofTheRules;
  }

  /** In what part a department does this. */
  public ViolationSide side() {
    return side;
  }

  /**
   * The article that it violates; {@code configured} where none of that rule-set was read.
   *
   * @param ruleSet the id of the rule-set
   */
  public String article(String ruleSet) {
    if (ruleSet.equals(DECREE)) {
      return "Decree 809 art. " + ofTheDecree;
    }
    return ofTheRules == null ? "configured" : "Implementing Rules 2016 art. " + ofTheRules;
  }

  /**
   * Whether it is a misuse of what was shared: the rights concerned then stop at once (Decree 809
   * art. 27). A provider's lateness never takes anybody's right away.
   */
  public boolean isMisuse() {
    return this == BEYOND_PURPOSE || this == PASSED_ON || this == SECURITY_DUTY_FAILED;
  }
}
