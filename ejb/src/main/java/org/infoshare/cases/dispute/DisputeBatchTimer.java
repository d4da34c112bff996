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
 * Opens due batches; it checks every minute.
 *
 * <p>The timer is only a trigger: the rows of the disputes contain since when they wait. It may run
 * twice, late, or on several nodes at once.
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

  /** Opens due batches at once when the clock was moved. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void moved(@ObservesAsync ClockMoved clock) {
    sweep();
  }
}
