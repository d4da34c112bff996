package org.infoshare.catalogue;

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

/** Begins, before the platform answers, the limits of updates that an upgrade left without. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll
public class UpdateLimitsAtStart {

  private static final System.Logger LOG = System.getLogger(UpdateLimitsAtStart.class.getName());
  private static final int BATCH = 200;

  @Inject private BegunUpdateLimits limits;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void atStart() {
    begin();
  }

  /** Again, hourly, for what failed at the start. */
  @Schedule(hour = "*", minute = "41", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void hourly() {
    begin();
  }

  private void begin() {
    try {
      new UpdateLimitsBeginning(limits, BATCH).run();
    } catch (RuntimeException failed) {
      // An update without a limit must not keep the platform from starting.
      LOG.log(Level.WARNING, "Some updates of entries have no limit yet", failed);
    }
  }
}
