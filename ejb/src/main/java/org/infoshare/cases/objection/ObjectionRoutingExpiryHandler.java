package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/**
 * Assigns the provider of the entry as the responsible department when the deadline of the
 * authority expires.
 */
@ApplicationScoped
class ObjectionRoutingExpiryHandler implements DeadlineExpiryHandler {

  @Inject private ObjectionProceedings proceedings;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(ObjectionDeadlines.ROUTE, this::onExpiry);
  }

  private void onExpiry(DeadlineKey key, LocalDate due) {
    proceedings.routeAutomatically(
        UUID.fromString(key.caseId()), DeadlineExpiryHandler.expiryOf(due));
  }
}
