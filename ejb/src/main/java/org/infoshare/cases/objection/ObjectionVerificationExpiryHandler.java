package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/**
 * Marks an objection as overdue when the responsible department did not verify it in time (Decree
 * 809 art. 39).
 */
@ApplicationScoped
class ObjectionVerificationExpiryHandler implements DeadlineExpiryHandler {

  @Inject private ObjectionProceedings proceedings;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(ObjectionDeadlines.VERIFY, this::onExpiry);
  }

  private void onExpiry(DeadlineKey key, LocalDate due) {
    proceedings.overdue(UUID.fromString(key.caseId()));
  }
}
