package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Handles ordered provisions that were not made in time. */
@ApplicationScoped
class DisputeProvisionExpiryHandler implements DeadlineExpiryHandler {

  @Inject private DisputeExpiryHandler handler;

  @Override
  public String kind() {
    return DisputeLimit.PROVIDE.kind();
  }

  @Override
  public void onExpiry(DeadlineKey key, LocalDate due) {
    handler.provision(key.caseId(), due);
  }
}
