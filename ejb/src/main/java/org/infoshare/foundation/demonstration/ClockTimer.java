package org.infoshare.foundation.demonstration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Timer that checks every second whether another node moved the clock, if the clock can be moved at
 * all.
 */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
public class ClockTimer {

  private static final System.Logger LOG = System.getLogger(ClockTimer.class.getName());

  @Inject
  @ConfigProperty(name = "infoshare.demo", defaultValue = "false")
  private boolean demo;

  @Inject private ClockSynchronizer synchronizer;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void synchronize() {
    if (!demo) {
      return;
    }
    try {
      synchronizer.synchronize();
    } catch (RuntimeException failed) {
      // The container removes a timer for good after two failures.
      LOG.log(Level.WARNING, "The clock of the demonstration could not be read", failed);
    }
  }
}
