package org.infoshare.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.catalogue.OpenCases;

/** The requests that wait for the answer of their provider. */
@ApplicationScoped
class OpenRequests implements OpenCases {

  @Inject private Requests requests;

  @Override
  public List<String> on(String entry) {
    return requests.unanswered(entry);
  }
}
