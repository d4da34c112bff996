package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Follows a need of which nobody named the responsible department in time. */
@ApplicationScoped
class NeedDesignationExpiryHandler implements DeadlineExpiryHandler {

  @Inject private NeedExpiryHandler handler;

  @Override
  public String kind() {
    return NeedLimit.ROUTE.kind();
  }

  @Override
  public void onExpiry(DeadlineKey of, LocalDate due) {
    handler.designationExpired(of, due);
  }
}
