package org.infoshare.foundation.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.Attempts;

/**
 * Deletes hourly what was kept long enough, in small batches, so that no transaction holds many
 * rows. What one feature fails to delete does not keep the others from it.
 */
@Stateless
@PermitAll
public class RetentionTimer {

  private static final Attempts ATTEMPTS = new Attempts(RetentionTimer.class);
  private static final int BATCH = 500;

  @Inject @Any private Instance<Retention> retentions;
  @Inject private RetentionJob job;

  @Schedule(hour = "*", minute = "17", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    for (Retention retention : retentions) {
      ATTEMPTS.repeat(
          "Not deleted though their time is over: " + retention.what(),
          () -> job.delete(retention, BATCH) == BATCH);
    }
  }
}
