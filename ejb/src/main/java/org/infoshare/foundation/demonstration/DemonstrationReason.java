package org.infoshare.foundation.demonstration;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which the clock is not moved. */
enum DemonstrationReason implements Reason {
  CLOCK_NOT_MOVABLE(
      "clock-not-movable",
      Kind.CONFLICT,
      "本平台未载入演示数据,不能调整时钟。",
      "The clock can be moved only where demo data was loaded."),
  CLOCK_NOT_FORWARD(
      "clock-not-forward",
      Kind.INVALID,
      "时钟只能调到更晚的时间,现为 {0}。",
      "The clock can only be moved forward; it is {0} now.");

  private final Wording wording;

  DemonstrationReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
