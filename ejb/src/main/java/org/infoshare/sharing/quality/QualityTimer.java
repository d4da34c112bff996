package org.infoshare.sharing.quality;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.infoshare.sharing.dataset.HostedDatasets;

/** Assesses every hour the entries whose records changed since their newest report. */
@Stateless
@PermitAll
public class QualityTimer {

  private static final System.Logger LOG = System.getLogger(QualityTimer.class.getName());

  @Inject private HostedDatasets datasets;
  @Inject private QualityJob job;
  @Inject private Clock clock;

  /**
   * Assesses each entry in its own transaction. An entry that cannot be assessed does not stop the
   * others.
   */
  @Schedule(hour = "*", minute = "13", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    try {
      datasets.withRecords(clock.instant()).forEach(one -> assess(one.entry()));
    } catch (RuntimeException failed) {
      // The container removes a timer that fails twice.
      LOG.log(Level.WARNING, "No entry was assessed this hour", failed);
    }
  }

  private void assess(String entry) {
    try {
      job.assess(entry);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "The entry " + entry + " was not assessed this hour", failed);
    }
  }
}
