package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Follows a joint review whose time is over. */
@ApplicationScoped
class PassedReview implements DeadlineExpiryHandler {

  @Inject private DisputePassings passings;

  @Override
  public String kind() {
    return DisputeLimit.REVIEW.kind();
  }

  @Override
  public void onExpiry(DeadlineKey of, LocalDate due) {
    passings.review(of.caseId(), due);
  }
}
