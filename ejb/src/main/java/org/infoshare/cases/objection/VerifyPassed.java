package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** The responsible department did not verify in time (Decree 809 art. 39): it stands overdue. */
@ApplicationScoped
class VerifyPassed implements DeadlineExpiryHandler {

  @Inject private ObjectionCases cases;

  @Override
  public String kind() {
    return ObjectionLimits.VERIFY;
  }

  @Override
  public void onExpiry(DeadlineKey of, LocalDate due) {
    cases.overdue(UUID.fromString(of.caseId()));
  }
}
