package org.infoshare.organisation.system;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infoshare.foundation.platform.Refusal;

/** The progress of a system's trial, computed from the events that the platform saw. */
public record Checklist(UUID system, boolean complete, List<ChecklistItem> steps) {

  public Checklist {
    steps = List.copyOf(steps);
  }

  /**
   * The checklist of a system.
   *
   * @param seen when the platform first saw each event
   */
  static Checklist of(UUID system, Map<TrialEvent, Instant> seen) {
    var steps =
        Arrays.stream(TrialStep.values())
            .map(
                step -> {
                  boolean done = step.isDone(seen.keySet());
                  return new ChecklistItem(step, done, done ? seen.get(step.last()) : null);
                })
            .toList();
    return new Checklist(system, steps.stream().allMatch(ChecklistItem::done), steps);
  }

  /**
   * Requires a complete trial.
   *
   * @throws Refusal {@code checklist-not-green} with the missing steps
   */
  void requireComplete() {
    if (!complete) {
      throw new Refusal(
          SystemReason.CHECKLIST_INCOMPLETE,
          steps.stream()
              .filter(step -> !step.done())
              .map(step -> step.step().name())
              .collect(Collectors.joining(", ")));
    }
  }
}
