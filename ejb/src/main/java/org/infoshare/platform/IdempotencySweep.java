package org.infoshare.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Forgets old idempotency keys, hourly; running on several nodes at once does no harm. */
@Stateless
@PermitAll
public class IdempotencySweep {

  @Inject private IdempotencyRecords records;

  @Schedule(hour = "*", minute = "17", persistent = false)
  void sweep() {
    records.forget();
  }
}
