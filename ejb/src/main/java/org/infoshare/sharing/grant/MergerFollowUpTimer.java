package org.infoshare.sharing.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.infoshare.foundation.platform.Attempts;
import org.infoshare.organisation.department.MergerHandover;

/**
 * Runs the follow-up of mergers every minute. The rows in the database decide, whichever node runs.
 * A grant that cannot be ended does not stop the others.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MergerFollowUpTimer {

  private static final Attempts ATTEMPTS = new Attempts(MergerFollowUpTimer.class);

  private static final String NOT_NAMED = "The successors of merged departments were not named";

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
    ATTEMPTS.run(
        NOT_NAMED,
        () -> {
          if (mergerHandover.isAnyMergedSince(clock.instant().minus(AFTERMATH))) {
            job.nameSuccessors();
          }
        });
    each(
        "The transition of grant %s was not started",
        job::awaitingTransition, job::startTransition);
    each("The unconfirmed grant %s was not ended", job::unconfirmed, job::endUnconfirmed);
  }

  /** Names successors every hour, because cases can be reopened long after a merger. */
  @Schedule(hour = "*", minute = "11", persistent = false)
  void nameSuccessors() {
    ATTEMPTS.run(NOT_NAMED, job::nameSuccessors);
  }

  private static void each(
      String failureMessage, Supplier<Iterable<UUID>> found, Consumer<UUID> step) {
    ATTEMPTS.run(
        "The grants that a merger concerns were not found",
        () ->
            found
                .get()
                .forEach(id -> ATTEMPTS.run(failureMessage.formatted(id), () -> step.accept(id))));
  }
}
