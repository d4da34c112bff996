package org.infoshare.organisation.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.infoshare.foundation.platform.Attempts;
import org.infoshare.foundation.platform.MachineTime;

/**
 * Timer that deletes old failures and expired tokens hourly. It may run on several nodes at once.
 */
@Stateless
@PermitAll
public class SignInCleanupTimer {

  private static final Attempts ATTEMPTS = new Attempts(SignInCleanupTimer.class);

  @Inject private SignInRecords records;
  @Inject private AccessTokens tokens;
  @Inject @MachineTime private Clock clock;

  @Schedule(hour = "*", minute = "37", persistent = false)
  void run() {
    ATTEMPTS.run(
        "Old failures of sign-in and expired tokens were not deleted",
        () -> {
          records.deleteStale(clock.instant());
          tokens.deleteExpired(clock.instant());
        });
  }
}
