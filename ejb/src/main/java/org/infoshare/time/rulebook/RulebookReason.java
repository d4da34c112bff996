package org.infoshare.time.rulebook;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which the rulebook refuses something. */
enum RulebookReason implements Reason {
  RULE_SET_NOT_FOUND(
      "rule-set-not-found", Kind.NOT_FOUND, "没有规则集 {0}。", "There is no rule-set {0}."),
  RULE_SET_EXPIRED(
      "rule-set-expired",
      Kind.CONFLICT,
      "规则集 {0} 的有效期至 {1},此后不得施行。",
      "Rule-set {0} is valid until {1} and cannot be put into force after that day."),
  LIMIT_NOT_FOUND(
      "limit-not-found", Kind.NOT_FOUND, "规则集 {0} 没有规定天数 {1}。", "Rule-set {0} has no limit {1}."),
  SETTING_NOT_FOUND(
      "setting-not-found",
      Kind.NOT_FOUND,
      "规则集 {0} 没有设置项 {1}。",
      "Rule-set {0} has no setting {1}."),
  LIMIT_SET_BY_LAW(
      "limit-set-by-law",
      Kind.CONFLICT,
      "{0}规定为 {1} 个工作日,最多延长 {2} 个工作日,不得放宽。",
      "{0} sets {1} working days and an extension of at most {2}; neither may be exceeded."),
  LIMIT_FIXED(
      "limit-fixed",
      Kind.CONFLICT,
      "规定天数 {0} 由{1}规定,不得更改。",
      "Limit {0} is fixed by {1} and may not be changed."),
  OWN_LIMIT_NOT_ALLOWED(
      "own-limit-not-allowed",
      Kind.CONFLICT,
      "规定天数 {0} 不得由部门自行缩短。",
      "A department cannot shorten limit {0} for itself."),
  OWN_LIMIT_TOO_LONG(
      "own-limit-too-long",
      Kind.CONFLICT,
      "自定的更短期限不得超过规则集 {0} 规定的 {1} 个工作日。",
      "A department''s own limit may not exceed the {1} working days of rule-set {0}."),
  CLOCK_NOT_APPLICABLE(
      "clock-not-applicable",
      Kind.INVALID,
      "规定天数 {0} 不涉及补正,不得设定补正期间的计时方式。",
      "No supplement is asked for within limit {0}; what it would do to the deadline cannot be set."),
  RULES_NOT_IN_FORCE(
      "rules-not-in-force", Kind.INVALID, "{0}没有施行中的规则集。", "No rule-set was in force on {0}."),
  ADOPTION_NOT_IN_FUTURE(
      "adoption-not-ahead",
      Kind.INVALID,
      "施行日期必须晚于{0}。",
      "Rules can only come into force on a day after {0}.");

  private final Wording wording;

  RulebookReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
