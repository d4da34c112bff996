package org.infoshare.cases.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Handles needs whose provider was not designated in time. */
@ApplicationScoped
class NeedDesignationExpiryHandler implements DeadlineExpiryHandler {

  @Inject private NeedExpiryHandler handler;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(NeedLimit.ROUTE.kind(), this::onExpiry);
  }

  private void onExpiry(DeadlineKey key, LocalDate due) {
    handler.designationExpired(key, due);
  }
}
