package org.infoshare.catalogue.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Indexes one batch of the entries that are missing in the index, in its own transaction. */
@Stateless
@PermitAll
public class IndexJob {

  private static final int BATCH = 200;

  @Inject private CatalogueIndex index;

  /**
   * Indexes a batch.
   *
   * @return whether any entry was indexed, so that there may be more
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean run() {
    return index.indexMissing(BATCH);
  }
}
