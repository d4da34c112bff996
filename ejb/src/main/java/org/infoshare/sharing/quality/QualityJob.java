package org.infoshare.sharing.quality;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;

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
  @Inject private AssessmentQueue queue;
  @Inject private QualityReports reports;
  @Inject private QualityAssessor assessor;
  @Inject private Clock clock;

  /**
   * Assesses an entry, unless its newest report covers the same records, a failed attempt puts it
   * off, or another node is assessing it.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void assess(String code) {
    if (reports.tryLock(code) && queue.isDue(code, clock.instant())) {
      var entry = catalogue.published(code);
      sql.withStatementTimeout(
          MAX_DURATION, () -> assessor.assess(entry, catalogue::published, Caller.PLATFORM));
    }
  }

  /** Puts off the next attempt at an entry whose assessment failed. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void postpone(String code) {
    queue.postpone(code, clock.instant());
  }
}
