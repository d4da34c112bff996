package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.CaseLimit;
import org.infoshare.time.deadline.PassedHandler;

/** Follows a consultation that came to no end in time. */
@ApplicationScoped
class PassedConsultation implements PassedHandler {

  @Inject private DisputePassings passings;

  @Override
  public String kind() {
    return DisputeLimit.CONSULT.kind();
  }

  @Override
  public void passed(CaseLimit of, LocalDate due) {
    passings.consultation(of.caseId(), due);
  }
}
