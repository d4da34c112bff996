package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Follows a consultation that came to no end in time. */
@ApplicationScoped
class DisputeConsultationExpiryHandler implements DeadlineExpiryHandler {

  @Inject private DisputeExpiryHandler handler;

  @Override
  public String kind() {
    return DisputeLimit.CONSULT.kind();
  }

  @Override
  public void onExpiry(DeadlineKey of, LocalDate due) {
    handler.consultation(of.caseId(), due);
  }
}
