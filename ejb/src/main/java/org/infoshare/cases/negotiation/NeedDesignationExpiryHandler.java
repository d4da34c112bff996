package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Handles needs whose provider was not designated in time. */
@ApplicationScoped
class NeedDesignationExpiryHandler implements DeadlineExpiryHandler {

  @Inject private NeedExpiryHandler handler;

  @Override
  public String kind() {
    return NeedLimit.ROUTE.kind();
  }

  @Override
  public void onExpiry(DeadlineKey key, LocalDate due) {
    handler.designationExpired(key, due);
  }
}
