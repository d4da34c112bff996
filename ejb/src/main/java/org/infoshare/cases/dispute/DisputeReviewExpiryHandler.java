package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Handles joint reviews whose deadline expired. */
@ApplicationScoped
class DisputeReviewExpiryHandler implements DeadlineExpiryHandler {

  @Inject private DisputeExpiryHandler handler;

  @Override
  public String kind() {
    return DisputeLimit.REVIEW.kind();
  }

  @Override
  public void onExpiry(DeadlineKey key, LocalDate due) {
    handler.review(key.caseId(), due);
  }
}
