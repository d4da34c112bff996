package org.infoshare.sharing.grant;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which a call about a grant is refused. */
public enum GrantReason implements Reason {
  GRANT_NOT_FOUND("grant-not-found", Kind.NOT_FOUND, "没有共享权限 {0}。", "There is no grant {0}."),
  GRANT_OF_ANOTHER_DEPARTMENT(
      "grant-of-another-department",
      Kind.FORBIDDEN,
      "该共享权限属于其他部门。",
      "This grant belongs to another department."),
  GRANT_OF_ANOTHER_ENTRY(
      "grant-of-another-entry", Kind.FORBIDDEN, "该共享权限针对条目 {0}。", "This grant is for entry {0}."),
  GRANT_SUSPENDED("grant-suspended", Kind.FORBIDDEN, "共享权限已暂停:{0}", "The grant is suspended: {0}"),
  GRANT_NOT_YET_VALID(
      "grant-not-yet-valid", Kind.FORBIDDEN, "共享权限自{0}起生效。", "The grant is valid from {0} on."),
  GRANT_EXPIRED("grant-expired", Kind.FORBIDDEN, "共享权限已于{0}到期。", "The grant expired on {0}."),
  PURPOSE_NOT_GRANTED(
      "purpose-not-granted",
      Kind.FORBIDDEN,
      "该共享权限只能用于:{0}",
      "The grant may be used for this purpose only: {0}"),
  ITEM_NOT_GRANTED("item-not-granted", Kind.FORBIDDEN, "未获准共享信息项 {0}。", "Item {0} is not granted."),
  GRANT_ENDED(
      "grant-ended",
      Kind.FORBIDDEN,
      "共享权限已终止,原因见该共享权限(getGrant)。",
      "The grant has ended; see its reasons (getGrant)."),
  ENTRY_NOT_IN_WITHDRAWAL(
      "entry-not-in-withdrawal",
      Kind.CONFLICT,
      "条目未在撤销中,共享权限无须终止。",
      "The entry is not being withdrawn; there is nothing to settle."),
  GRANT_NOT_IN_TRANSITION(
      "grant-not-in-transition",
      Kind.CONFLICT,
      "共享权限不在部门合并后的过渡期内,无须确认。",
      "The grant is not in a transition after a merger; there is nothing to confirm.");

  private final Wording wording;

  GrantReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
