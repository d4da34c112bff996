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
 * Looks every minute for what follows from mergers; the rows decide, whichever node looks. One
 * right that cannot be ended keeps no other from its end.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MergerFollowUpTimer {

  private static final System.Logger LOG = System.getLogger(MergerFollowUpTimer.class.getName());

  /** What somebody else wrote during a merger is there long before. */
  private static final Duration AFTERMATH = Duration.ofHours(1);

  @Inject private MergerFollowUpJob job;
  @Inject private MergerHandover successorNames;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "*", persistent = false)
  void run() {
    attempt(
        "merger",
        () -> {
          if (successorNames.isAnyMergedSince(clock.instant().minus(AFTERMATH))) {
            job.nameSuccessors();
          }
        });
    each(job::awaitingTransition, job::startTransition);
    each(job::unconfirmed, job::endUnconfirmed);
  }

  /** Cases are opened again long after a merger, too. */
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
      // The container drops a timer for good that fails twice.
      LOG.log(Level.WARNING, "What follows from a merger waits: " + what, failed);
    }
  }
}
