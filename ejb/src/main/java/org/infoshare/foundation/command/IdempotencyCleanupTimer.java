package org.infoshare.foundation.command;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Timer that deletes old idempotency keys hourly. It may run on several nodes at once. */
@Stateless
@PermitAll
public class IdempotencyCleanupTimer {

  private static final System.Logger LOG =
      System.getLogger(IdempotencyCleanupTimer.class.getName());

  @Inject private IdempotencyRecords records;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void deleteExpired() {
    try {
      records.deleteExpired();
    } catch (RuntimeException failed) {
      // The container removes a timer for good after two failures.
      LOG.log(Level.WARNING, "Old idempotency keys stay for now", failed);
    }
  }
}
