package org.infoshare.foundation.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Attempts;

/**
 * Timer that seals committed records every second and creates future partitions, on whichever node
 * is first.
 */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SealingTimer {

  private static final System.Logger LOG = System.getLogger(SealingTimer.class.getName());
  private static final Attempts ATTEMPTS = new Attempts(SealingTimer.class);

  @Inject private SealingJob job;
  @Inject private Sql sql;

  private final AtomicBoolean busy = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void sealWaitingRecords() {
    if (busy.compareAndSet(false, true)) {
      try {
        ATTEMPTS.repeat("Evidence waits for its seal", job::seal);
      } finally {
        busy.set(false);
      }
    }
  }

  /** A partition lasts for hours at least, and the next one is created before it is needed. */
  @Schedule(hour = "*", minute = "*/10", second = "30", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void createPartitions() {
    ATTEMPTS.run("No partitions could be made for the evidence to come", this::createAhead);
  }

  private void createAhead() {
    int created =
        sql.withHandle(
            handle ->
                handle
                    .createQuery("select evidence_partitions_ahead()")
                    .mapTo(Integer.class)
                    .one());
    if (created > 0) {
      LOG.log(Level.INFO, "Partitions for evidence were made: {0}", created);
    }
  }
}
