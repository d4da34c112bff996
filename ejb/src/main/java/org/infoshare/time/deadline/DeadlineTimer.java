package org.infoshare.time.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.infoshare.foundation.platform.ClockMoved;

/**
 * Timer that checks every ten seconds whether a deadline is due for a step. It only triggers the
 * job; the stored rows decide. Most of the work is due at midnight.
 */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DeadlineTimer {

  @Inject private DeadlineStepTransactions steps;

  private final AtomicBoolean busy = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    if (busy.compareAndSet(false, true)) {
      try {
        new DeadlineJob(steps).run();
      } finally {
        busy.set(false);
      }
    }
  }

  /** Starts the job at once after the clock jumped. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void onClockMoved(@ObservesAsync ClockMoved clock) {
    run();
  }
}
