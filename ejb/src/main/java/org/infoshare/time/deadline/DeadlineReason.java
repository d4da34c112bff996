package org.infoshare.time.deadline;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which the deadline feature refuses something. */
public enum DeadlineReason implements Reason {
  DEADLINE_NOT_FOUND(
      "deadline-not-found", Kind.NOT_FOUND, "事项 {1} 没有期限 {0}。", "Case {1} has no deadline {0}."),
  NO_DEADLINE_IN_STAGE(
      "no-deadline-in-stage",
      Kind.NOT_FOUND,
      "事项 {0} 现处于{1}阶段,该阶段没有期限;此前的期限:{2}。",
      "Case {0} has no deadline in its present stage, {1}; earlier deadlines: {2}."),
  DEADLINE_EXPIRED(
      "deadline-expired", Kind.CONFLICT, "期限已于{0}24时届满。", "The deadline expired on {0}, at 24:00.");

  private final Wording wording;

  DeadlineReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
