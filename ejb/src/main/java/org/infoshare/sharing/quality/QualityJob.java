package org.infoshare.sharing.quality;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.sharing.dataset.HostedDatasets;

/** The assessment of one entry, for the timer. */
@Stateless
@PermitAll
public class QualityJob {

  /**
   * The maximum duration of a statement. Sorting a dataset of many millions of records takes
   * minutes, and no caller waits for it here.
   */
  private static final Duration MAX_DURATION = Duration.ofMinutes(10);

  @Inject private Sql sql;
  @Inject private Catalogue catalogue;
  @Inject private HostedDatasets datasets;
  @Inject private QualityReports reports;
  @Inject private QualityAssessor assessor;
  @Inject private Clock clock;

  /**
   * Assesses an entry, unless its newest report covers the same records or another node is
   * assessing it.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void assess(String code) {
    if (!reports.tryLock(code)) {
      return;
    }
    var entry = catalogue.published(code);
    var changed = datasets.view(entry, clock.instant()).changedAt();
    boolean seen =
        reports
            .newest(code)
            .filter(report -> Objects.equals(report.dataChangedAt(), changed))
            .isPresent();
    if (!seen) {
      sql.withStatementTimeout(
          MAX_DURATION, () -> assessor.assess(entry, catalogue::published, Caller.PLATFORM));
    }
  }
}
