package org.infoshare.catalogue.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.Attempts;

/**
 * Before the platform answers, indexes what was published with an older analysis. Several nodes
 * share the work by waiting for each other's row locks.
 */
@Startup
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
public class IndexTimer {

  private static final Attempts ATTEMPTS = new Attempts(IndexTimer.class);

  @Inject private IndexJob job;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void atStart() {
    index();
  }

  /** Retries hourly what failed at the start. */
  @Schedule(hour = "*", minute = "23", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void hourly() {
    index();
  }

  private void index() {
    // An incomplete index must not keep the platform from starting.
    ATTEMPTS.repeat("Not everything that is published was indexed", job::run);
  }
}
