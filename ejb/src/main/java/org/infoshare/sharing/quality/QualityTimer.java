package org.infoshare.sharing.quality;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.infoshare.foundation.platform.Attempts;
import org.infoshare.sharing.dataset.HostedDatasets;

/** Assesses every hour the entries whose records changed since their newest report. */
@Stateless
@PermitAll
public class QualityTimer {

  private static final Attempts ATTEMPTS = new Attempts(QualityTimer.class);

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
    ATTEMPTS.run(
        "No entry was assessed this hour",
        () -> datasets.withRecords(clock.instant()).forEach(one -> assess(one.entry())));
  }

  private void assess(String entry) {
    ATTEMPTS.run(
        "The entry %s was not assessed this hour".formatted(entry), () -> job.assess(entry));
  }
}
