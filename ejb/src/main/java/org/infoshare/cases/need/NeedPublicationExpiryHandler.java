package org.infoshare.cases.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Handles agreed entries that were not published in time (Decree 809 art. 39). */
@ApplicationScoped
class NeedPublicationExpiryHandler implements DeadlineExpiryHandler {

  @Inject private NeedExpiryHandler handler;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(NeedLimit.PUBLISH.kind(), this::onExpiry);
  }

  private void onExpiry(DeadlineKey key, LocalDate due) {
    handler.publicationExpired(key, due);
  }
}
