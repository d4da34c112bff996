package org.infoshare.catalogue.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * One batch of the entries that were published before there was a search, in its own transaction.
 */
@Stateless
@PermitAll
public class IndexJob {

  private static final int BATCH = 200;

  @Inject private CatalogueIndex index;

  /**
   * Indexes a batch.
   *
   * @return whether there was anything to do, so that there may be more
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean run() {
    return index.indexMissing(BATCH);
  }
}
