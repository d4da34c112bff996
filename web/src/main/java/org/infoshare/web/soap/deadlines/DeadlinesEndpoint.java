package org.infoshare.web.soap.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.time.deadline.DeadlineService;
import org.infoshare.ws.deadlines.DeadlineFilter;
import org.infoshare.ws.deadlines.DeadlineReference;
import org.infoshare.ws.deadlines.DeadlinesPort;
import org.infoshare.ws.deadlines.DuePage;
import org.infoshare.ws.deadlines.DueView;

/** The limits of cases over SOAP. */
@ApplicationScoped
public class DeadlinesEndpoint implements DeadlinesPort {

  @Inject private DeadlineService service;

  @Override
  public DuePage listDeadlines(DeadlineFilter request) {
    return DeadlineXml.page(service.list(DeadlineXml.filter(request)));
  }

  @Override
  public DueView getDeadline(DeadlineReference request) {
    return DeadlineXml.view(service.get(request.getKind(), request.getCaseId()));
  }
}
