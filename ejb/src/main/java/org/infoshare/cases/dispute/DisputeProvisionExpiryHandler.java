package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Follows an ordered provision that did not come in time. */
@ApplicationScoped
class DisputeProvisionExpiryHandler implements DeadlineExpiryHandler {

  @Inject private DisputeExpiryHandler handler;

  @Override
  public String kind() {
    return DisputeLimit.PROVIDE.kind();
  }

  @Override
  public void onExpiry(DeadlineKey of, LocalDate due) {
    handler.provision(of.caseId(), due);
  }
}
