package org.infoshare.foundation.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Seals one batch of committed records in a transaction of its own. */
@Stateless
@PermitAll
public class SealingJob {

  @Inject private Sealing sealing;

  /**
   * Seals the records that have waited longest.
   *
   * @return whether more records are known to wait; records that arrive meanwhile can wait for the
   *     next run
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean seal() {
    return sealing.sealNextBatch();
  }
}
