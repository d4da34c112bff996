package org.infoshare.organisation.onboarding;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.Attempts;

/**
 * Timer that warns of certificates and agreements that end, hourly and in batches.
 *
 * <p>The timer only triggers the job: the stored rows and the day decide which warnings are sent. A
 * run that is repeated, late, or on several nodes at once does no harm.
 */
@Stateless
@PermitAll
public class ExpiryWarningTimer {

  private static final Attempts ATTEMPTS = new Attempts(ExpiryWarningTimer.class);
  private static final int BATCH = 200;

  @Inject private ExpiryWarningJob job;

  @Schedule(hour = "*", minute = "7", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    ATTEMPTS.repeat(
        "Not all warnings of certificates and agreements that end were sent",
        () -> job.run(BATCH) == BATCH);
  }
}
