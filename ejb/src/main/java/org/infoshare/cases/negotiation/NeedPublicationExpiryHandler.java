package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Handles agreed entries that were not published in time (Decree 809 art. 39). */
@ApplicationScoped
class NeedPublicationExpiryHandler implements DeadlineExpiryHandler {

  @Inject private NeedExpiryHandler handler;

  @Override
  public String kind() {
    return NeedLimit.PUBLISH.kind();
  }

  @Override
  public void onExpiry(DeadlineKey key, LocalDate due) {
    handler.publicationExpired(key, due);
  }
}
