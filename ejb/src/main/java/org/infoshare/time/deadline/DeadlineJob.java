package org.infoshare.time.deadline;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.infoshare.foundation.platform.Attempts;

/**
 * One run over all deadlines: it repeats its steps until nothing is left to do now.
 *
 * <p>The stored rows decide what is to be done. A run may be repeated, late, concurrent on several
 * nodes, or killed in the middle: the next run finds what is left, and the result is the same.
 */
final class DeadlineJob {

  private static final Attempts ATTEMPTS = new Attempts(DeadlineJob.class);

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
    ATTEMPTS.repeat(
        "Not all deadlines were recalculated",
        () -> {
          ATTEMPTS.repeat(
              "Not all reminders were sent and not all expiries recorded",
              () -> steps.advance(BATCH_SIZE) == BATCH_SIZE);
          ATTEMPTS.repeat("Not all expired deadlines had their consequences", this::handleExpired);
          return steps.recount(BATCH_SIZE) == BATCH_SIZE;
        });
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
    var handled = new AtomicInteger();
    boolean together =
        ATTEMPTS.run(
            "The consequences of %d expired deadlines were not applied together"
                .formatted(waiting.size()),
            () -> handled.set(steps.handleExpired(waiting)));
    if (together) {
      return handled.get() > 0;
    }
    waiting.forEach(this::handleAlone);
    return true;
  }

  private void handleAlone(UUID expired) {
    var reference = UUID.randomUUID();
    boolean handled =
        ATTEMPTS.run(
            "The consequences of expired deadline %s were not applied, reference %s"
                .formatted(expired, reference),
            () -> steps.handleExpired(List.of(expired)));
    if (!handled) {
      steps.retryLater(expired, reference);
    }
  }
}
