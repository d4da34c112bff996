package org.infoshare.organisation.onboarding;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infoshare.foundation.platform.Refusal;

/**
 * How far a system's trial is, computed from what the platform saw.
 *
 * @param system the id of the system
 * @param green whether every step is done
 * @param steps all of them, in their order
 */
public record Checklist(UUID system, boolean green, List<ChecklistItem> steps) {

  public Checklist {
    steps = List.copyOf(steps);
  }

  /**
   * The checklist of a system.
   *
   * @param seen when the platform first saw what it saw
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
   * Lets pass whose trial is complete.
   *
   * @throws Refusal {@code checklist-not-green} with the steps that are missing
   */
  void requireComplete() {
    if (!green) {
      throw new Refusal(
          SystemReason.CHECKLIST_INCOMPLETE,
          steps.stream()
              .filter(step -> !step.done())
              .map(step -> step.step().name())
              .collect(Collectors.joining(", ")));
    }
  }
}
