package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Follows a written submission that did not come in time from whoever had to make one. */
@ApplicationScoped
class PassedSubmission implements DeadlineExpiryHandler {

  @Inject private DisputePassings passings;

  @Override
  public String kind() {
    return DisputeLimit.SUBMIT.kind();
  }

  @Override
  public void onExpiry(DeadlineKey of, LocalDate due) {
    passings.submission(of.caseId(), due);
  }
}
