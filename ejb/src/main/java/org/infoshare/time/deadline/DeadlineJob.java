package org.infoshare.time.deadline;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * One run over all deadlines: it repeats its steps until nothing is left to do now.
 *
 * <p>The stored rows decide what is to be done. A run may be repeated, late, concurrent on several
 * nodes, or killed in the middle: the next run finds what is left, and the result is the same.
 */
final class DeadlineJob {

  private static final System.Logger LOG = System.getLogger(DeadlineJob.class.getName());

  /**
   * The number of deadlines that one transaction locks. Others wait for the locks until the batch
   * is done.
   */
  private static final int BATCH_SIZE = 500;

  /** The batch size where cases change; their locks last longer. */
  private static final int EXPIRED_BATCH_SIZE = 50;

  private final DeadlineSteps steps;

  DeadlineJob(DeadlineSteps steps) {
    this.steps = steps;
  }

  /**
   * Runs all steps. A recalculation takes minutes after a new notice, so expired deadlines do not
   * wait for it.
   */
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

  /** Whether there is more to do; false after a failure. */
  private static boolean isMore(String failureMessage, BooleanSupplier step) {
    try {
      return step.getAsBoolean();
    } catch (RuntimeException failed) {
      // The container removes a timer for good after two failures.
      LOG.log(Level.WARNING, failureMessage, failed);
      return false;
    }
  }

  /**
   * Handles a batch together, because that is fast. After a failure it handles each deadline alone,
   * so that only the faulty ones wait.
   */
  private boolean handleExpired() {
    var waiting = steps.findExpired(EXPIRED_BATCH_SIZE);
    if (waiting.isEmpty()) {
      return false;
    }
    try {
      return steps.handleExpired(waiting) > 0;
    } catch (RuntimeException failed) {
      waiting.forEach(this::handleAlone);
      return true;
    }
  }

  private void handleAlone(UUID expired) {
    try {
      steps.handleExpired(List.of(expired));
    } catch (RuntimeException failed) {
      var reference = UUID.randomUUID();
      LOG.log(
          Level.ERROR,
          "What follows from the passing of limit " + expired + " failed, reference " + reference,
          failed);
      steps.retryLater(expired, reference);
    }
  }
}
