package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.infoshare.time.deadline.DeadlineExpiryHandler;

/** Handles expired deadlines of objections. */
@ApplicationScoped
class ObjectionExpiryHandler implements DeadlineExpiryHandler {

  @Inject private ObjectionProceedings proceedings;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(
        ObjectionDeadlines.ROUTE, this::routingExpired,
        ObjectionDeadlines.VERIFY, this::verificationExpired);
  }

  /** Assigns the provider of the entry as the responsible department. */
  private void routingExpired(Expiry expiry) {
    proceedings.routeAutomatically(expiry);
  }

  /** Marks an objection as overdue that the responsible department did not verify in time. */
  private void verificationExpired(Expiry expiry) {
    proceedings.overdue(expiry);
  }
}
