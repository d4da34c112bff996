package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** The authority did not say in time who answers for it: the provider of the entry does. */
@ApplicationScoped
class ObjectionRoutingExpiryHandler implements DeadlineExpiryHandler {

  @Inject private ObjectionProceedings proceedings;

  @Override
  public String kind() {
    return ObjectionDeadlines.ROUTE;
  }

  @Override
  public void onExpiry(DeadlineKey of, LocalDate due) {
    proceedings.routeAutomatically(
        UUID.fromString(of.caseId()), DeadlineExpiryHandler.expiryOf(due));
  }
}
