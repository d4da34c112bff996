package org.infoshare.sharing.quality;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.infoshare.foundation.platform.Attempts;

/** Assesses every hour the entries whose records changed since their newest report. */
@Stateless
@PermitAll
public class QualityTimer {

  private static final Attempts ATTEMPTS = new Attempts(QualityTimer.class);

  @Inject private AssessmentQueue queue;
  @Inject private QualityJob job;
  @Inject private Clock clock;

  /**
   * Assesses each entry in its own transaction. An entry that cannot be assessed does not stop the
   * others, and waits longer each time.
   */
  @Schedule(hour = "*", minute = "13", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    ATTEMPTS.run(
        "No entry was assessed this hour", () -> queue.due(clock.instant()).forEach(this::assess));
  }

  private void assess(String entry) {
    boolean succeeded =
        ATTEMPTS.run(
            "The entry %s was not assessed this hour".formatted(entry), () -> job.assess(entry));
    if (!succeeded) {
      ATTEMPTS.run(
          "The next attempt at the entry %s was not put off".formatted(entry),
          () -> job.postpone(entry));
    }
  }
}
