package org.infoshare.organisation.system;

import java.util.Set;

/** The steps of the checklist (试运行清单), each with the events that the platform must have seen. */
public enum TrialStep {
  SIGNED_IN(TrialEvent.SIGNED_IN, TrialEvent.SIGNED_IN),
  GOOD_RECORD_REPORTED(TrialEvent.GOOD_QUERIED, TrialEvent.GOOD_REPORTED),
  REPEATED_AFTER_FAULT(TrialEvent.FAULT_MET, TrialEvent.FAULT_REPEATED),
  SLOW_ANSWER_AWAITED(TrialEvent.SLOW_ANSWERED, TrialEvent.SLOW_AWAITED),
  WRONG_ITEM_REPORTED(TrialEvent.WRONG_QUERIED, TrialEvent.WRONG_REPORTED),
  UNKNOWN_ITEM_REPORTED(TrialEvent.UNKNOWN_QUERIED, TrialEvent.UNKNOWN_REFUSED);

  private final TrialEvent first;
  private final TrialEvent last;

  TrialStep(TrialEvent first, TrialEvent last) {
    this.first = first;
    this.last = last;
  }

  boolean isDone(Set<TrialEvent> seen) {
    return seen.contains(first) && seen.contains(last);
  }

  /** The event that completes it. */
  TrialEvent last() {
    return last;
  }
}
