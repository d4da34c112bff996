package org.infoshare.department;

import java.time.Instant;
import org.infoshare.evidence.Act;
import org.infoshare.platform.Caller;

/**
 * A department that has just ended in another.
 *
 * @param from the code of the department that ended
 * @param into the code of its successor
 * @param by who ordered it
 */
public record Merger(String from, String into, Caller by, Instant at) {

  /** Something that was handed over, for the evidence of both and of whom it concerns besides. */
  public Act act(String name) {
    return Act.of(by, name)
        .concerning(from)
        .concerning(into)
        .detail("from", from)
        .detail("into", into);
  }

  /** Whether that department is neither of the two. */
  public boolean isOther(String department) {
    return department != null && !department.equals(from) && !department.equals(into);
  }

  /** Why something ends whose two sides have become one. */
  public String reason() {
    return "部门 %s 已并入 %s,双方成为同一部门 / merged: both sides are one department".formatted(from, into);
  }
}
