package org.infoshare.time.deadline;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * One sweep over all limits: until nothing is left to do now.
 *
 * <p>What is to be done stands in the rows. A sweep that runs twice, late, on several nodes at once
 * or that is killed in the middle leaves what the next one finds, and the end is the same.
 */
final class Sweeping {

  private static final System.Logger LOG = System.getLogger(Sweeping.class.getName());

  /** How many limits one transaction holds: whoever wants one of them waits so long. */
  private static final int BATCH = 500;

  /** The same where cases are changed, which their users hold longer. */
  private static final int FOLLOWED = 50;

  private final SweepSteps steps;

  Sweeping(SweepSteps steps) {
    this.steps = steps;
  }

  /** Counting anew takes minutes after a notice: what is due does not wait for it. */
  void sweep() {
    do {
      while (isMore(
          "Limits wait for their reminder or passing", () -> steps.tick(BATCH) == BATCH)) {
        // the next batch
      }
      while (isMore("Nothing follows yet from limits that passed", this::follow)) {
        // the next batch
      }
    } while (isMore("Limits wait to be counted anew", () -> steps.countAnew(BATCH) == BATCH));
  }

  /** Whether there is more to do; not now where it failed. */
  private static boolean isMore(String otherwise, BooleanSupplier step) {
    try {
      return step.getAsBoolean();
    } catch (RuntimeException failed) {
      // The container drops a timer for good that fails twice.
      LOG.log(Level.WARNING, otherwise, failed);
      return false;
    }
  }

  /** Together, as that is fast; one by one where that fails, so that only those at fault wait. */
  private boolean follow() {
    var waiting = steps.waiting(FOLLOWED);
    if (waiting.isEmpty()) {
      return false;
    }
    try {
      return steps.follow(waiting) > 0;
    } catch (RuntimeException oneOfThem) {
      waiting.forEach(this::followAlone);
      return true;
    }
  }

  private void followAlone(UUID passed) {
    try {
      steps.follow(List.of(passed));
    } catch (RuntimeException failed) {
      var reference = UUID.randomUUID();
      LOG.log(
          Level.ERROR,
          "What follows from the passing of limit " + passed + " failed, reference " + reference,
          failed);
      steps.failed(passed, reference);
    }
  }
}
