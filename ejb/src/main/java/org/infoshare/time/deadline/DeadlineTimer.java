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
 * Looks every ten seconds whether the time has come for a limit; the timer is a hint, the rows
 * decide. Most of what it does comes at midnight.
 */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DeadlineTimer {

  @Inject private DeadlineStepTransactions run;

  private final AtomicBoolean busy = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    if (busy.compareAndSet(false, true)) {
      try {
        new DeadlineJob(run).run();
      } finally {
        busy.set(false);
      }
    }
  }

  /** Does not wait for the timer where the clock jumped. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void onClockMoved(@ObservesAsync ClockMoved clock) {
    run();
  }
}
