package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Follows a written submission that did not come in time from whoever had to make one. */
@ApplicationScoped
class DisputeSubmissionExpiryHandler implements DeadlineExpiryHandler {

  @Inject private DisputeExpiryHandler handler;

  @Override
  public String kind() {
    return DisputeLimit.SUBMIT.kind();
  }

  @Override
  public void onExpiry(DeadlineKey of, LocalDate due) {
    handler.submission(of.caseId(), due);
  }
}
