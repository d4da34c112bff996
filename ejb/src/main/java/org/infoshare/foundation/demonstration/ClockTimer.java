package org.infoshare.foundation.demonstration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.Attempts;

/**
 * Timer that checks every second whether another node moved the clock, if the clock can be moved at
 * all.
 */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
public class ClockTimer {

  private static final Attempts ATTEMPTS = new Attempts(ClockTimer.class);

  @Inject private Demonstration demonstration;

  @Inject private ClockSynchronizer synchronizer;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void synchronize() {
    if (demonstration.isActive()) {
      ATTEMPTS.run("The clock of the demonstration was not read", synchronizer::synchronize);
    }
  }
}
