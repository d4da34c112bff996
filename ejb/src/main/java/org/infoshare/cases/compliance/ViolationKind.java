package org.infoshare.cases.compliance;

import static org.infoshare.cases.compliance.ViolationSide.AUTHORITY;
import static org.infoshare.cases.compliance.ViolationSide.PROVIDER;
import static org.infoshare.cases.compliance.ViolationSide.REQUESTER;

import org.infoshare.foundation.platform.Text;

/**
 * What was violated: the kinds of Decree 809 arts. 39 to 41, which serve the 2016 rules too, whose
 * own list was not read.
 */
public enum ViolationKind {
  /** No catalogue was made, or it was not updated. */
  CATALOGUE_NOT_KEPT(
      PROVIDER, "39(1)", null, "未按要求编制或者更新目录", "catalogue not made or not kept up to date"),
  /** Conditions of its own making obstruct sharing. */
  OBSTRUCTING_CONDITIONS(
      PROVIDER, "39(2)", null, "自行设置条件阻碍共享", "conditions of its own that obstruct sharing"),
  /** The source department was not helped. */
  SOURCE_NOT_SUPPORTED(PROVIDER, "39(3)", null, "未配合数源部门", "source department not helped"),
  /** A request was answered late, or not at all, without good reason. */
  LATE_ANSWER(PROVIDER, "39(4)", null, "未按期答复共享申请", "request not answered in time"),
  /** Information was provided late, or not at all, without good reason. */
  LATE_PROVISION(PROVIDER, "39(4)", null, "未按期提供共享信息", "information not provided in time"),
  /** Data of the lower level's territory was not given back. */
  NO_RETURN_FLOW(PROVIDER, "39(5)", null, "未按要求回流数据", "data not given back to the lower level"),
  /** Doubtful data was verified late, or not at all. */
  LATE_CORRECTION(PROVIDER, "39(6)", "3", "未按期核查更正数据", "doubtful data not verified in time"),
  /** A service was ended or changed without consulting those who use it. */
  SERVICE_ENDED_ALONE(
      PROVIDER, "39(7)", null, "擅自终止或者变更共享服务", "service ended or changed without consultation"),
  /** Its platform does not join the unified one. */
  PLATFORM_NOT_JOINED(
      PROVIDER, "39(8)", null, "平台未接入统一平台", "platform not joined to the unified one"),
  /** Anything else in the part of a provider. */
  OTHER_OF_PROVIDER(PROVIDER, "39(9)", null, "提供部门的其他违规", "other violation of a provider"),
  /** Collected again what sharing can give. */
  REPEATED_COLLECTION(
      REQUESTER, "40(1)", "3", "重复采集可共享取得的信息", "collected again what sharing can give"),
  /** Used beyond the scope or the purpose. */
  BEYOND_PURPOSE(REQUESTER, "40(2)", "4", "超出范围或者用途使用", "used beyond the scope or the purpose"),
  /** Passed on to a third party. */
  PASSED_ON(REQUESTER, "40(3)", "4", "擅自提供给第三方", "passed on to a third party"),
  /** Did not dispose of what is not needed any more. */
  NOT_DISPOSED(
      REQUESTER, "40(4)", null, "未按要求处置不再需要的信息", "not disposed of what is no longer needed"),
  /** Kept no records of its use. */
  NO_USAGE_RECORDS(REQUESTER, "40(5)", null, "未留存使用记录", "no records of use kept"),
  /** Failed in its duty to keep the data secure. */
  SECURITY_DUTY_FAILED(REQUESTER, "40(6)", null, "未履行安全保障义务", "duty of security not met"),
  /** Anything else in the part of a requester. */
  OTHER_OF_REQUESTER(REQUESTER, "40(7)", null, "使用部门的其他违规", "other violation of a requester"),
  /** Named no source department where several collect. */
  NO_SOURCE_NAMED(AUTHORITY, "41(1)", null, "未明确数源部门", "no source department named"),
  /** Did not handle a dispute. */
  DISPUTE_NOT_HANDLED(AUTHORITY, "41(2)", null, "未处理共享争议", "dispute not handled"),
  /** Anything else in the part of an authority. */
  OTHER_OF_AUTHORITY(AUTHORITY, "41(3)", null, "主管部门的其他违规", "other violation of an authority");

  private static final String DECREE = "cn-2025";

  private final ViolationSide side;
  private final String ofTheDecree;
  private final String ofTheRules;
  private final String chinese;
  private final String english;

  ViolationKind(
      ViolationSide side, String ofTheDecree, String ofTheRules, String chinese, String english) {
    this.side = side;
    this.ofTheDecree = ofTheDecree;
    this.ofTheRules = ofTheRules;
    this.chinese = chinese;
    this.english = english;
  }

  /** What it is called where people read of it. */
  public Text words() {
    return new Text(chinese, english);
  }

  /** In what part a department does this. */
  public ViolationSide side() {
    return side;
  }

  /**
   * The article that it violates; {@code configured} where none of that rule-set was read.
   *
   * <p>The decree names each kind of lateness. The rules of 2016, as far as they were read, name
   * none: there no article says more than that of the limit itself.
   *
   * @param ruleSet the id of the rule-set
   * @param limitSource what the limit that passed has as its source; null where none did
   */
  public String article(String ruleSet, String limitSource) {
    if (ruleSet.equals(DECREE)) {
      return "Decree 809 art. " + ofTheDecree;
    }
    if (limitSource != null) {
      return limitSource;
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
