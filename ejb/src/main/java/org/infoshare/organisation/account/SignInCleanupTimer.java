package org.infoshare.organisation.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.infoshare.foundation.platform.Attempts;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.organisation.access.TokenSettings;

/** Timer that deletes old failures and ended tokens hourly. It may run on several nodes at once. */
@Stateless
@PermitAll
public class SignInCleanupTimer {

  private static final Attempts ATTEMPTS = new Attempts(SignInCleanupTimer.class);

  @Inject private SignInRecords records;
  @Inject private AccessTokens tokens;
  @Inject private TokenSettings settings;
  @Inject @MachineTime private Clock clock;

  @Schedule(hour = "*", minute = "37", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    ATTEMPTS.run(
        "Old failures of sign-in were not deleted", () -> records.deleteStale(clock.instant()));
    ATTEMPTS.run(
        "Ended tokens were not deleted",
        () -> tokens.deleteEnded(clock.instant(), clock.instant().minus(settings.idle())));
  }
}
