package org.infoshare.cases.dispute;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals in disputes. */
enum DisputeReason implements Reason {
  DISPUTE_NOT_FOUND("dispute-not-found", Kind.NOT_FOUND, "没有共享争议 {0}。", "There is no dispute {0}."),
  DISPUTE_EXISTS(
      "dispute-exists",
      Kind.CONFLICT,
      "该事项的争议已经提出:{0}。",
      "The request or need is already in dispute: {0}."),
  REQUEST_OR_NEED(
      "request-or-need",
      Kind.INVALID,
      "请指明所争议的共享申请或者目录外需求,且只指明其中一项。",
      "Please name the disputed request or the disputed need, and only one of them."),
  NOTHING_IN_DISPUTE(
      "nothing-in-dispute",
      Kind.CONFLICT,
      "没有可争议的信息项:只有不予共享、逾期未答复或者部分同意的申请和目录外需求可以提出争议。",
      "No item can be disputed: a dispute is possible only where a request or need was refused, left unanswered or consented to in part."),
  ITEM_NOT_IN_DISPUTE(
      "item-not-in-dispute", Kind.INVALID, "信息项 {0} 不在争议范围内。", "Item {0} is not in dispute."),
  ITEMS_NOT_TO_SHARE(
      "items-not-to-share",
      Kind.INVALID,
      "只有在认为应当共享时才列明信息项。",
      "Items may be named only for a decision to share."),
  MINUTES_MISSING(
      "minutes-missing",
      Kind.CONFLICT,
      "应当先有协商记录,才能认定协商未达成一致。",
      "Minutes of the consultation must be written before it can be declared without agreement."),
  PROPOSAL_OUTDATED(
      "proposal-outdated",
      Kind.CONFLICT,
      "第 {0} 项不是主管部门当前提出的处理结果。",
      "Statement {0} is not the current proposal of the authority."),
  STATEMENTS_EXHAUSTED(
      "statements-exhausted",
      Kind.CONFLICT,
      "贵单位在该争议中的陈述已达上限 {0} 条。",
      "Your department has reached the maximum of {0} statements in this dispute."),
  RECUSED(
      "recused",
      Kind.FORBIDDEN,
      "贵单位是争议当事方,依规回避,不能执行 {0} 操作。",
      "Your department is a party to the dispute and is recused; it may not do {0}."),
  DECISION_DATE_INVALID(
      "decision-date-invalid",
      Kind.INVALID,
      "裁决日期不得早于争议提出之日,也不得晚于今日。",
      "The date of the decision must not be before the opening of the dispute or after today."),
  NOTHING_QUEUED(
      "nothing-queued", Kind.CONFLICT, "没有等待联合会审的争议。", "No dispute waits for a joint review."),
  BATCH_NOT_FOUND(
      "batch-not-found", Kind.NOT_FOUND, "没有争议批次 {0}。", "There is no batch of disputes {0}.");

  private final Wording wording;

  DisputeReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
