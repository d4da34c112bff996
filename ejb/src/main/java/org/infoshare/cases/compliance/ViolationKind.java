package org.infoshare.cases.compliance;

import static org.infoshare.cases.compliance.ViolationSide.ANYBODY;
import static org.infoshare.cases.compliance.ViolationSide.AUTHORITY;
import static org.infoshare.cases.compliance.ViolationSide.PROVIDER;
import static org.infoshare.cases.compliance.ViolationSide.REQUESTER;

import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.RuleSet;

/**
 * The kinds of violations of Decree 809 arts. 39 to 42, and of the 2016 rules, art. 4. The others
 * serve the 2016 rules too, because the list of those rules was not read.
 *
 * <p>A kind of lateness cites an article only where a deadline was exceeded that an article sets
 * which was read: nobody breaks a law by being later than this installation chose.
 */
public enum ViolationKind {
  /** The catalogue was not compiled or not updated. */
  CATALOGUE_NOT_MAINTAINED(
      PROVIDER, "39(1)", null, "未按要求编制或者更新目录", "catalogue not compiled or not updated"),
  /** The department set conditions of its own that obstruct sharing. */
  OBSTRUCTING_CONDITIONS(
      PROVIDER, "39(2)", null, "自行设置条件阻碍共享", "conditions of its own that obstruct sharing"),
  /** The department did not support the source department. */
  SOURCE_NOT_SUPPORTED(PROVIDER, "39(3)", null, "未配合数源部门", "source department not supported"),
  /** A request was answered late, or not at all, without good reason. */
  LATE_ANSWER(PROVIDER, "39(4)", null, "未按期答复共享申请", "request not answered in time"),
  /** Information was provided late, or not at all, without good reason. */
  LATE_PROVISION(PROVIDER, "39(4)", null, "未按期提供共享信息", "information not provided in time"),
  /** Data was not returned to the lower level whose territory it concerns. */
  NO_RETURN_FLOW(PROVIDER, "39(5)", null, "未按要求回流数据", "data not returned to the lower level"),
  /** Doubtful data was verified and corrected late, or not at all. */
  LATE_CORRECTION(PROVIDER, "39(6)", null, "未按期核查更正数据", "doubtful data not verified in time"),
  /** A service was ended or changed without consultation of its users. */
  SERVICE_ENDED_UNILATERALLY(
      PROVIDER, "39(7)", null, "擅自终止或者变更共享服务", "service ended or changed without consultation"),
  /** The department's platform is not connected to the unified platform. */
  PLATFORM_NOT_JOINED(
      PROVIDER, "39(8)", null, "平台未接入统一平台", "platform not connected to the unified platform"),
  /** Another violation as a provider. */
  OTHER_OF_PROVIDER(PROVIDER, "39(9)", null, "提供部门的其他违规", "other violation of a provider"),
  /** Information was collected again although sharing can provide it. */
  REPEATED_COLLECTION(
      REQUESTER, "40(1)", "3", "重复采集可共享取得的信息", "collected again what sharing can provide"),
  /** Information was used beyond the scope or the purpose. */
  USED_BEYOND_PURPOSE(
      REQUESTER, "40(2)", "4", "超出范围或者用途使用", "used beyond the scope or the purpose"),
  /** Information was disclosed to a third party. */
  DISCLOSED_TO_THIRD_PARTY(REQUESTER, "40(3)", "4", "擅自提供给第三方", "disclosed to a third party"),
  /** Information that is no longer needed was not disposed of. */
  NOT_DISPOSED(
      REQUESTER,
      "40(4)",
      null,
      "未按要求处置不再需要的信息",
      "information no longer needed was not disposed of"),
  /** Shared information was published without the provider. */
  PUBLISHED_TO_THE_PUBLIC(
      REQUESTER, null, "4", "自行向公众发布共享信息", "shared information published on its own"),
  /** Shared information was used for profit without a statutory authorisation. */
  USED_FOR_PROFIT(REQUESTER, null, "4", "未经法定授权利用共享信息牟利", "shared information used for profit"),
  /** The use was not recorded. */
  NO_USAGE_RECORDS(REQUESTER, "40(5)", null, "未留存使用记录", "no records of use kept"),
  /** The duty to keep the data secure was not met. */
  SECURITY_DUTY_FAILED(REQUESTER, "40(6)", null, "未履行安全保障义务", "duty of security not met"),
  /** Another violation as a requester. */
  OTHER_OF_REQUESTER(REQUESTER, "40(7)", null, "申请部门的其他违规", "other violation of a requester"),
  /** No source department was designated where several departments collect. */
  NO_SOURCE_DESIGNATED(AUTHORITY, "41(1)", null, "未明确数源部门", "no source department designated"),
  /** A dispute was not handled. */
  DISPUTE_NOT_HANDLED(AUTHORITY, "41(2)", null, "未处理共享争议", "dispute not handled"),
  /** Another violation as an authority. */
  OTHER_OF_AUTHORITY(AUTHORITY, "41(3)", null, "主管部门的其他违规", "other violation of an authority"),
  /** Privacy, personal data or trade secrets were leaked, sold or unlawfully provided. */
  UNLAWFUL_DISCLOSURE(
      ANYBODY,
      "42",
      null,
      "泄露、出售或者非法提供个人隐私、个人信息、商业秘密",
      "privacy, personal data or trade secrets leaked, sold or unlawfully provided"),
  /** Duty was neglected or abused. */
  DERELICTION_OF_DUTY(ANYBODY, "42", null, "失职渎职", "dereliction of duty");

  private final ViolationSide side;
  private final String decreeArticle;
  private final String rulesArticle;
  private final String chinese;
  private final String english;

  ViolationKind(
      ViolationSide side,
      String decreeArticle,
      String rulesArticle,
      String chinese,
      String english) {
    this.side = side;
    this.decreeArticle = decreeArticle;
    this.rulesArticle = rulesArticle;
    this.chinese = chinese;
    this.english = english;
  }

  /** The name of the kind, in both languages. */
  public Text words() {
    return new Text(chinese, english);
  }

  /** The role in which a department commits the violation. */
  public ViolationSide side() {
    return side;
  }

  /**
   * The article that was violated; {@code configured} where no article of that rule-set was read.
   *
   * <p>The decree names each kind of delay. The 2016 rules, as far as they were read, name none;
   * there the article of the deadline itself is the best source.
   *
   * @param ruleSet the id of the rule-set
   * @param deadlineArticle the article whose time was exceeded; null where there is none
   */
  public String article(String ruleSet, String deadlineArticle) {
    if (isLateness() && deadlineArticle == null) {
      return Limit.CONFIGURED;
    }
    if (ruleSet.equals(RuleSet.CN_2025)) {
      return decreeArticle == null ? Limit.CONFIGURED : "Decree 809 art. " + decreeArticle;
    }
    if (deadlineArticle != null) {
      return deadlineArticle;
    }
    return rulesArticle == null ? Limit.CONFIGURED : "Implementing Rules 2016 art. " + rulesArticle;
  }

  /**
   * Whether a department of that kind can commit it: only an authority fails an authority's duty.
   */
  boolean fits(DepartmentKind department) {
    return side != AUTHORITY || department == DepartmentKind.SHARING_AUTHORITY;
  }

  /** Whether the violation is that something was done too late. */
  public boolean isLateness() {
    return this == LATE_ANSWER || this == LATE_PROVISION || this == LATE_CORRECTION;
  }

  /**
   * Whether the violation is a misuse of shared information. The grants concerned are then
   * suspended at once (Decree 809 art. 27). A provider's delay never affects a grant.
   */
  public boolean isMisuse() {
    return this == USED_BEYOND_PURPOSE
        || this == DISCLOSED_TO_THIRD_PARTY
        || this == PUBLISHED_TO_THE_PUBLIC
        || this == USED_FOR_PROFIT
        || this == SECURITY_DUTY_FAILED;
  }
}
