package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Handles written submissions that were not made in time. */
@ApplicationScoped
class DisputeSubmissionExpiryHandler implements DeadlineExpiryHandler {

  @Inject private DisputeExpiryHandler handler;

  @Override
  public String kind() {
    return DisputeLimit.SUBMIT.kind();
  }

  @Override
  public void onExpiry(DeadlineKey key, LocalDate due) {
    handler.submission(key.caseId(), due);
  }
}
