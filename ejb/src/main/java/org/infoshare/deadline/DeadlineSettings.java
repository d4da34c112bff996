package org.infoshare.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be configured about limits, by rule-set. */
@ApplicationScoped
public class DeadlineSettings {

  private static final int GRACE = 3;
  private static final List<Integer> OFFSETS = List.of(-2, -1, 0, 1);

  /** How many working days a limit keeps at least when a change of the calendar shortens it. */
  int graceOf(String ruleSet) {
    return GRACE;
  }

  /** How many working days after the due date is reminded; negative before it. */
  List<Integer> offsetsOf(String ruleSet) {
    return OFFSETS;
  }
}
