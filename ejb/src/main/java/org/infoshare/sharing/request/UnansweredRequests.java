package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.catalogue.publication.OpenCases;

/** The requests that wait for the answer of their provider. */
@ApplicationScoped
class UnansweredRequests implements OpenCases {

  @Inject private Requests requests;

  @Override
  public List<String> findOpen(String entry) {
    return requests.unanswered(entry);
  }
}
