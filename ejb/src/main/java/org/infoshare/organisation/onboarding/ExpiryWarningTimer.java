package org.infoshare.organisation.onboarding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Tells of certificates and agreements that end, hourly and in batches.
 *
 * <p>The timer is a hint: what is to be told follows from the rows and the day. Running twice,
 * late, or on several nodes at once does no harm.
 */
@Stateless
@PermitAll
public class ExpiryWarningTimer {

  private static final System.Logger LOG = System.getLogger(ExpiryWarningTimer.class.getName());
  private static final int BATCH = 200;

  @Inject private ExpiryWarningJob run;

  @Schedule(hour = "*", minute = "7", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    try {
      while (run.run(BATCH) == BATCH) {
        // until a batch was not full
      }
    } catch (RuntimeException failed) {
      // The container drops a timer for good that fails twice.
      LOG.log(System.Logger.Level.WARNING, "Nobody is told yet of what ends", failed);
    }
  }
}
