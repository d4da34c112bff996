package org.infoshare.cases.need;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals about needs outside the catalogue. */
enum NegotiationReason implements Reason {
  NEED_NOT_FOUND(
      "need-not-found",
      Kind.NOT_FOUND,
      "没有目录外需求 {0}。",
      "There is no need {0} outside the catalogue."),
  OWN_NEED(
      "own-need",
      Kind.INVALID,
      "需求部门不能同时是提供部门。",
      "The department that needs the information cannot be the one that is to provide it."),
  NAMING_BODY_MISSING(
      "naming-body-missing",
      Kind.CONFLICT,
      "没有能为本部门指定责任部门的主管部门或政府。",
      "There is no authority and no government that could name the responsible department."),
  ALREADY_DECLINED(
      "already-declined",
      Kind.CONFLICT,
      "部门 {0} 此前已说明不由其负责,经再次指定后应予答复。",
      "Department {0} said already that it is not responsible, was named all the same, and answers now."),
  PROPOSAL_MISSING(
      "proposal-missing",
      Kind.CONFLICT,
      "对方没有待接受的最新方案。",
      "The other side has made no latest proposal that could be accepted."),
  TERMS_OUTDATED(
      "terms-outdated", Kind.CONFLICT, "方案 {0} 不是最新方案。", "Proposal {0} is not the latest one."),
  TERMS_NOT_SHARED(
      "terms-not-shared", Kind.INVALID, "方案没有可供共享的信息项。", "The terms leave no item that is shared."),
  ORDERED_ITEM_MISSING(
      "ordered-item-missing",
      Kind.INVALID,
      "目录条目未共享应予共享的信息项 {0}(按名称或中文名称对应)。",
      "The entry does not share the ordered item {0}, by its name or its Chinese name."),
  OWED_ITEMS_MISSING(
      "owed-items-missing",
      Kind.CONFLICT,
      "目录条目未共享应予共享的信息项:{0}(按名称或中文名称对应;裁决或者和解确定的须全部共享,协商一致的至少共享一项)。",
      "The entry does not share what its department owes a need, by name or Chinese name: {0}."
          + " What a dispute decided is shared as a whole, of what was agreed on at least one."),
  CARRIED_OUT_ALREADY(
      "carried-out-already",
      Kind.CONFLICT,
      "应予共享信息的目录条目 {0} 已编制。",
      "The entry that shares what was decided is drafted already: {0}."),
  POINT_TO_ENTRY(
      "point-to-entry",
      Kind.INVALID,
      "以目录中已有为由的,请指明目录条目。",
      "Where the catalogue has it already, point to the entry.");

  private final Wording wording;

  NegotiationReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
