package org.infoshare.cases.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Handles needs that were not answered in time (Decree 809 art. 39). */
@ApplicationScoped
class NeedAnswerExpiryHandler implements DeadlineExpiryHandler {

  @Inject private NeedExpiryHandler handler;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(NeedLimit.ANSWER.kind(), this::onExpiry);
  }

  private void onExpiry(DeadlineKey key, LocalDate due) {
    handler.answerExpired(key, due);
  }
}
