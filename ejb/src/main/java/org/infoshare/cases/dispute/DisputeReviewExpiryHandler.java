package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Follows a joint review whose time is over. */
@ApplicationScoped
class DisputeReviewExpiryHandler implements DeadlineExpiryHandler {

  @Inject private DisputeExpiryHandler handler;

  @Override
  public String kind() {
    return DisputeLimit.REVIEW.kind();
  }

  @Override
  public void onExpiry(DeadlineKey of, LocalDate due) {
    handler.review(of.caseId(), due);
  }
}
