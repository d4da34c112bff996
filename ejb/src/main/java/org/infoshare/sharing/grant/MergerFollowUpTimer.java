package org.infoshare.sharing.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.infoshare.organisation.department.MergerHandover;

/**
 * Runs the follow-up of mergers every minute. The rows in the database decide, whichever node runs.
 * A grant that cannot be ended does not stop the others.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MergerFollowUpTimer {

  private static final System.Logger LOG = System.getLogger(MergerFollowUpTimer.class.getName());

  /**
   * How long after a merger the follow-up looks for concurrent writes. They are committed long
   * before.
   */
  private static final Duration AFTERMATH = Duration.ofHours(1);

  @Inject private MergerFollowUpJob job;
  @Inject private MergerHandover mergerHandover;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "*", persistent = false)
  void run() {
    attempt(
        "merger",
        () -> {
          if (mergerHandover.isAnyMergedSince(clock.instant().minus(AFTERMATH))) {
            job.nameSuccessors();
          }
        });
    each(job::awaitingTransition, job::startTransition);
    each(job::unconfirmed, job::endUnconfirmed);
  }

  /** Names successors every hour, because cases can be reopened long after a merger. */
  @Schedule(hour = "*", minute = "11", persistent = false)
  void nameSuccessors() {
    attempt("merger", job::nameSuccessors);
  }

  private static void each(Supplier<Iterable<UUID>> found, Consumer<UUID> step) {
    attempt(
        "grants", () -> found.get().forEach(id -> attempt("grant " + id, () -> step.accept(id))));
  }

  private static void attempt(String what, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException failed) {
      // The container removes a timer that fails twice.
      LOG.log(Level.WARNING, "What follows from a merger waits: " + what, failed);
    }
  }
}
