package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.CaseLimit;
import org.infoshare.time.deadline.PassedHandler;

/** Follows a written submission that did not come in time from whoever had to make one. */
@ApplicationScoped
class PassedSubmission implements PassedHandler {

  @Inject private DisputePassings passings;

  @Override
  public String kind() {
    return DisputeLimit.SUBMIT.kind();
  }

  @Override
  public void passed(CaseLimit of, LocalDate due) {
    passings.submission(of.caseId(), due);
  }
}
