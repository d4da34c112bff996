package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.CaseLimit;
import org.infoshare.time.deadline.PassedHandler;

/** Follows an ordered provision that did not come in time. */
@ApplicationScoped
class PassedProvision implements PassedHandler {

  @Inject private DisputePassings passings;

  @Override
  public String kind() {
    return DisputeLimit.PROVIDE.kind();
  }

  @Override
  public void passed(CaseLimit of, LocalDate due) {
    passings.provision(of.caseId(), due);
  }
}
