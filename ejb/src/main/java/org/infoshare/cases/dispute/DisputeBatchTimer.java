package org.infoshare.cases.dispute;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.ClockMoved;

/**
 * Opens the batches whose day has come, looking every minute.
 *
 * <p>The timer is a hint: which disputes wait since when stands in their rows. Running twice, late,
 * or on several nodes at once does no harm.
 */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
public class DisputeBatchTimer {

  @Inject private DisputeBatchJob job;

  @Schedule(hour = "*", minute = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void sweep() {
    new BatchOpening(job).sweep();
  }

  /** Does not wait for the timer where the clock jumped. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void moved(@ObservesAsync ClockMoved clock) {
    sweep();
  }
}
