package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

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
  private void routingExpired(DeadlineKey key, LocalDate due) {
    proceedings.routeAutomatically(
        UUID.fromString(key.caseId()), DeadlineExpiryHandler.expiryOf(due));
  }

  /**
   * Marks an objection as overdue that the responsible department did not verify in time (Decree
   * 809 art. 39).
   */
  private void verificationExpired(DeadlineKey key, LocalDate due) {
    proceedings.overdue(UUID.fromString(key.caseId()));
  }
}
