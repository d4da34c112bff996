package org.infoshare.organisation.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.infoshare.foundation.platform.MachineTime;

/**
 * Timer that deletes old failures and expired tokens hourly. It may run on several nodes at once.
 */
@Stateless
@PermitAll
public class SignInCleanupTimer {

  private static final System.Logger LOG = System.getLogger(SignInCleanupTimer.class.getName());

  @Inject private SignInRecords records;
  @Inject private AccessTokens tokens;
  @Inject @MachineTime private Clock clock;

  @Schedule(hour = "*", minute = "37", persistent = false)
  void run() {
    try {
      records.deleteStale(clock.instant());
      tokens.deleteExpired(clock.instant());
    } catch (RuntimeException failed) {
      // The container removes a timer for good after two failures.
      LOG.log(Level.WARNING, "Old failures of sign-in and old tokens stay for now", failed);
    }
  }
}
