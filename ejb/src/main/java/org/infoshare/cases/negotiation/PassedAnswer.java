package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.CaseLimit;
import org.infoshare.time.deadline.PassedHandler;

/** Follows a need that was not answered in time (Decree 809 art. 39). */
@ApplicationScoped
class PassedAnswer implements PassedHandler {

  @Inject private NeedPassings passings;

  @Override
  public String kind() {
    return NeedLimit.ANSWER.kind();
  }

  @Override
  public void passed(CaseLimit of, LocalDate due) {
    passings.answer(of, due);
  }
}
