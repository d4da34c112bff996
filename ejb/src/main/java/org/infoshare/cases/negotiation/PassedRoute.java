package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.CaseLimit;
import org.infoshare.time.deadline.PassedHandler;

/** Follows a need of which nobody named the responsible department in time. */
@ApplicationScoped
class PassedRoute implements PassedHandler {

  @Inject private NeedPassings passings;

  @Override
  public String kind() {
    return NeedLimit.ROUTE.kind();
  }

  @Override
  public void passed(CaseLimit of, LocalDate due) {
    passings.route(of, due);
  }
}
