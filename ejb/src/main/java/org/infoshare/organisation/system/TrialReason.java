package org.infoshare.organisation.system;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which the simulated provider, or the trial, refuses something. */
enum TrialReason implements Reason {
  NOT_REGISTERED(
      "system-not-registered",
      Kind.CONFLICT,
      "账号 {0} 没有登记系统,无法试运行。",
      "No system is registered for account {0} that could be tried."),
  TRIAL_KEY_UNKNOWN(
      "trial-key-unknown",
      Kind.NOT_FOUND,
      "试运行登记册中没有 {0}。",
      "The register of the trial has no {0}."),
  TRIAL_FAULT(
      "trial-fault",
      Kind.DEFECT,
      "模拟的提供部门故障,请用同一幂等键重试。",
      "A simulated fault of the provider: repeat with the same idempotency key."),
  TRIAL_BUSY(
      "trial-busy",
      Kind.TOO_MANY,
      "等待中的慢速应答过多,请稍后再试。",
      "Too many slow answers at once; try again later."),
  TRIAL_NOT_QUERIED("trial-not-asked", Kind.CONFLICT, "请先查询 {0}。", "Query {0} first."),
  TRIAL_VALUE_WRONG(
      "trial-value-wrong",
      Kind.INVALID,
      "与所答记录不符。",
      "The value differs from the record that was answered."),
  TRIAL_ITEM_CORRECT(
      "trial-item-right",
      Kind.CONFLICT,
      "{0} 的信息项 {1} 并无此问题。",
      "Item {1} of {0} has no such fault.");

  private final Wording wording;

  TrialReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
