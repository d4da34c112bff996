package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Handles written submissions that were not made in time. */
@ApplicationScoped
class DisputeSubmissionExpiryHandler implements DeadlineExpiryHandler {

  @Inject private DisputeExpiryHandler handler;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(DisputeLimit.SUBMIT.kind(), this::onExpiry);
  }

  private void onExpiry(DeadlineKey key, LocalDate due) {
    handler.submission(key.caseId(), due);
  }
}
