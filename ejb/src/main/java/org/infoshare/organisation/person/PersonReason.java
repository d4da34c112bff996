package org.infoshare.organisation.person;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which a person is refused. */
enum PersonReason implements Reason {
  STAFF_NUMBER_OF_ANOTHER(
      "staff-number-of-another",
      Kind.CONFLICT,
      "工号 {0} 属于另一姓名的人员;工号在全平台内唯一。",
      "Staff number {0} belongs to somebody of another name; it is unique on the platform.");

  private final Wording wording;

  PersonReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
