package org.infoshare.department;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Hands over, before the platform answers, what departments hold that were merged before. */
@Startup
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
public class HandoversAtStart {

  private static final System.Logger LOG = System.getLogger(HandoversAtStart.class.getName());

  @Inject private LateHandovers missed;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void atStart() {
    handOver();
  }

  /** Again, hourly, for what failed at the start. */
  @Schedule(hour = "*", minute = "47", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void hourly() {
    handOver();
  }

  private void handOver() {
    try {
      new MissedHandoversRun(missed).run();
    } catch (RuntimeException failed) {
      // A department that has not handed over must not keep the platform from starting.
      LOG.log(Level.WARNING, "Some merged departments have not handed over yet", failed);
    }
  }
}
