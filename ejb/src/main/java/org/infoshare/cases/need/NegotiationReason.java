package org.infoshare.cases.need;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals about needs outside the catalogue. */
enum NegotiationReason implements Reason {
  NEED_NOT_FOUND(
      "need-not-found",
      Kind.NOT_FOUND,
      "没有目录外需求 {0}。",
      "There is no need {0} outside the catalogue."),
  OWN_NEED("own-need", Kind.INVALID, "申请部门不能同时是提供部门。", "The requester cannot be the provider."),
  NAMING_BODY_MISSING(
      "naming-body-missing",
      Kind.CONFLICT,
      "没有能为贵单位指定提供部门的主管部门或者政府。",
      "No authority or government can designate a provider for your department."),
  PROVIDER_OUTSIDE_DISTRICT(
      "provider-outside-district",
      Kind.CONFLICT,
      "区主管部门和区政府只能指定本区部门。{0}不属于本区,应由市主管部门指定。",
      "The authority of a district designates departments of its district only. {0} is outside: the"
          + " authority of the city designates it."),
  ALREADY_DECLINED(
      "already-declined",
      Kind.CONFLICT,
      "贵单位此前已说明不由其负责,经再次指定后应当答复。",
      "Your department already refused its competence and was designated again; please answer the need."),
  PROPOSAL_MISSING(
      "proposal-missing",
      Kind.CONFLICT,
      "最新方案不是对方提出的,没有可同意的方案。",
      "The latest proposal was not made by the other party; there is nothing to agree to."),
  TERMS_OUTDATED(
      "terms-outdated", Kind.CONFLICT, "方案 {0} 不是最新方案。", "Proposal {0} is not the latest one."),
  NO_ITEM_SHARED("no-item-shared", Kind.INVALID, "方案没有可供共享的信息项。", "The terms share no item."),
  ORDERED_ITEM_MISSING(
      "ordered-item-missing",
      Kind.INVALID,
      "目录条目未共享应予共享的信息项 {0}(按名称或中文名称对应)。",
      "The entry does not share the ordered item {0}, identified by its name or Chinese name."),
  OWED_ITEMS_MISSING(
      "owed-items-missing",
      Kind.CONFLICT,
      "目录条目未共享应予共享的信息项:{0}(按名称或者中文名称对应)。争议处理决定的应当全部共享,协商一致的至少共享一项。",
      "The entry does not share these items of a need: {0} (by name or Chinese name)."
          + " It must share every item that a dispute decided, or at least one that was agreed."),
  CARRIED_OUT_ALREADY(
      "carried-out-already",
      Kind.CONFLICT,
      "应予共享信息的目录条目 {0} 已编制。",
      "The entry with the ordered information was already drafted: {0}."),
  POINT_TO_ENTRY(
      "point-to-entry",
      Kind.INVALID,
      "以目录中已有为由的,请指明目录条目。",
      "Please refer to the entry of the catalogue that contains the information.");

  private final Wording wording;

  NegotiationReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
