package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Follows an agreed entry that was not published in time (Decree 809 art. 39). */
@ApplicationScoped
class PassedPublication implements DeadlineExpiryHandler {

  @Inject private NeedPassings passings;

  @Override
  public String kind() {
    return NeedLimit.PUBLISH.kind();
  }

  @Override
  public void onExpiry(DeadlineKey of, LocalDate due) {
    passings.publication(of, due);
  }
}
