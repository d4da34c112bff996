package org.infoshare.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets old failures, hourly; running on several nodes at once does no harm. */
@Stateless
@PermitAll
public class SignInSweep {

  @Inject private SignInRecords records;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "37", persistent = false)
  void sweep() {
    records.forget(clock.instant());
  }
}
