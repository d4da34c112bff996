package org.infoshare.foundation.command;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.Attempts;

/** Timer that deletes old idempotency keys hourly. It may run on several nodes at once. */
@Stateless
@PermitAll
public class IdempotencyCleanupTimer {

  private static final Attempts ATTEMPTS = new Attempts(IdempotencyCleanupTimer.class);

  @Inject private IdempotencyRecords records;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void deleteExpired() {
    ATTEMPTS.run("Old idempotency keys were not deleted", records::deleteExpired);
  }
}
