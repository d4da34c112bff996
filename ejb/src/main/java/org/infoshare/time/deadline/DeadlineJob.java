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
final class DeadlineJob {

  private static final System.Logger LOG = System.getLogger(DeadlineJob.class.getName());

  /** How many limits one transaction holds: whoever wants one of them waits so long. */
  private static final int BATCH_SIZE = 500;

  /** The same where cases are changed, which their users hold longer. */
  private static final int EXPIRED_BATCH_SIZE = 50;

  private final DeadlineSteps steps;

  DeadlineJob(DeadlineSteps steps) {
    this.steps = steps;
  }

  /** Counting anew takes minutes after a notice: what is due does not wait for it. */
  void run() {
    do {
      while (isMore(
          "Limits wait for their reminder or passing",
          () -> steps.advance(BATCH_SIZE) == BATCH_SIZE)) {
        // the next batch
      }
      while (isMore("Nothing follows yet from limits that passed", this::handleExpired)) {
        // the next batch
      }
    } while (isMore(
        "Limits wait to be counted anew", () -> steps.recount(BATCH_SIZE) == BATCH_SIZE));
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
  private boolean handleExpired() {
    var waiting = steps.findExpired(EXPIRED_BATCH_SIZE);
    if (waiting.isEmpty()) {
      return false;
    }
    try {
      return steps.handleExpired(waiting) > 0;
    } catch (RuntimeException oneOfThem) {
      waiting.forEach(this::handleAlone);
      return true;
    }
  }

  private void handleAlone(UUID passed) {
    try {
      steps.handleExpired(List.of(passed));
    } catch (RuntimeException failed) {
      var reference = UUID.randomUUID();
      LOG.log(
          Level.ERROR,
          "What follows from the passing of limit " + passed + " failed, reference " + reference,
          failed);
      steps.retryLater(passed, reference);
    }
  }
}
