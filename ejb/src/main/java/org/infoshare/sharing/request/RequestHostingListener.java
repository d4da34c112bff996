package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.infoshare.catalogue.publication.HostingListener;
import org.infoshare.sharing.grant.Grants;

/**
 * Provides the requests for an entry that were consented to, once the platform hosts its records.
 */
@ApplicationScoped
class RequestHostingListener implements HostingListener {

  @Inject private Requests requests;
  @Inject private RequestProvisions provisions;
  @Inject private Grants grants;
  @Inject private Clock clock;

  @Override
  public void hostingStarted(String entry) {
    for (UUID id : requests.awaitingProvision(entry)) {
      requests.grantOf(id).ifPresent(grants::lock);
      requests
          .lock(id)
          .filter(SharingRequest::isAwaitingProvision)
          .ifPresent(request -> provisions.provideHosted(request, clock.instant()));
    }
    requests.flush();
  }
}
