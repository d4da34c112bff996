package org.infoshare.organisation.system;

import java.util.Set;

/** The steps of the checklist (试运行清单), each with the events that the platform must have seen. */
public enum TrialStep {
  SIGNED_IN(TrialEvent.SIGNED_IN, TrialEvent.SIGNED_IN),
  REPORTED_THE_GOOD_RECORD(TrialEvent.GOOD_ASKED, TrialEvent.GOOD_REPORTED),
  REPEATED_AFTER_THE_FAULT(TrialEvent.FAULT_MET, TrialEvent.FAULT_REPEATED),
  WAITED_FOR_THE_SLOW_ANSWER(TrialEvent.SLOW_ANSWERED, TrialEvent.SLOW_AWAITED),
  REPORTED_THE_WRONG_ITEM(TrialEvent.WRONG_ASKED, TrialEvent.WRONG_REPORTED),
  REFUSED_THE_UNKNOWN_ITEM(TrialEvent.UNKNOWN_ASKED, TrialEvent.UNKNOWN_REFUSED);

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
