package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** The authority did not say in time who answers for it: the provider of the entry does. */
@ApplicationScoped
class RoutePassed implements DeadlineExpiryHandler {

  @Inject private ObjectionCases cases;

  @Override
  public String kind() {
    return ObjectionLimits.ROUTE;
  }

  @Override
  public void onExpiry(DeadlineKey of, LocalDate due) {
    cases.routeByItself(UUID.fromString(of.caseId()), DeadlineExpiryHandler.expiryOf(due));
  }
}
