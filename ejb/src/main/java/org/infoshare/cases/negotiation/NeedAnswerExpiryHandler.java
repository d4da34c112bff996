package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Handles needs that were not answered in time (Decree 809 art. 39). */
@ApplicationScoped
class NeedAnswerExpiryHandler implements DeadlineExpiryHandler {

  @Inject private NeedExpiryHandler handler;

  @Override
  public String kind() {
    return NeedLimit.ANSWER.kind();
  }

  @Override
  public void onExpiry(DeadlineKey key, LocalDate due) {
    handler.answerExpired(key, due);
  }
}
