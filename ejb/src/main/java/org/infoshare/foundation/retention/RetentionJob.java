package org.infoshare.foundation.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Deletes one batch in a transaction of its own. */
@Stateless
@PermitAll
public class RetentionJob {

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int delete(Retention retention, int limit) {
    return retention.deleteEnded(limit);
  }
}
