package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.CaseLimit;
import org.infoshare.time.deadline.PassedHandler;

/** Follows a joint review whose time is over. */
@ApplicationScoped
class PassedReview implements PassedHandler {

  @Inject private DisputePassings passings;

  @Override
  public String kind() {
    return DisputeLimit.REVIEW.kind();
  }

  @Override
  public void passed(CaseLimit of, LocalDate due) {
    passings.review(of.caseId(), due);
  }
}
