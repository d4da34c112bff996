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
import org.infoshare.foundation.platform.Sql;

/**
 * Seals what was committed, every second, and has room made for what will come; on whichever node
 * comes first.
 */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SealingTimer {

  private static final System.Logger LOG = System.getLogger(SealingTimer.class.getName());

  @Inject private SealingJob batch;
  @Inject private Sql sql;

  private final AtomicBoolean busy = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void sealWaitingRecords() {
    if (busy.compareAndSet(false, true)) {
      try {
        while (batch.seal()) {
          // the next batch
        }
      } catch (RuntimeException failed) {
        // The container drops a timer for good that fails twice.
        LOG.log(Level.WARNING, "Evidence waits for its seal", failed);
      } finally {
        busy.set(false);
      }
    }
  }

  /** A partition lasts for hours at the least, and the next one is there before it is begun. */
  @Schedule(hour = "*", minute = "*/10", second = "30", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void createPartitions() {
    try {
      int made =
          sql.withHandle(
              handle ->
                  handle
                      .createQuery("select evidence_partitions_ahead()")
                      .mapTo(Integer.class)
                      .one());
      if (made > 0) {
        LOG.log(Level.INFO, "Partitions for evidence were made: {0}", made);
      }
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "No partitions could be made for the evidence to come", failed);
    }
  }
}
