package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.time.deadline.CaseLimit;
import org.infoshare.time.deadline.PassedHandler;

/** The responsible department did not verify in time (Decree 809 art. 39): it stands overdue. */
@ApplicationScoped
class VerifyPassed implements PassedHandler {

  @Inject private ObjectionCases cases;

  @Override
  public String kind() {
    return ObjectionLimits.VERIFY;
  }

  @Override
  public void passed(CaseLimit of, LocalDate due) {
    cases.overdue(UUID.fromString(of.caseId()));
  }
}
