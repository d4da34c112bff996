package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.time.deadline.CaseLimit;
import org.infoshare.time.deadline.PassedHandler;

/** The authority did not say in time who answers for it: the provider of the entry does. */
@ApplicationScoped
class RoutePassed implements PassedHandler {

  @Inject private ObjectionCases cases;

  @Override
  public String kind() {
    return ObjectionLimits.ROUTE;
  }

  @Override
  public void passed(CaseLimit of, LocalDate due) {
    cases.routeByItself(UUID.fromString(of.caseId()), PassedHandler.after(due));
  }
}
