package org.infoshare.web.soap.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.foundation.inbox.InboxService;
import org.infoshare.ws.inbox.InboxFilter;
import org.infoshare.ws.inbox.InboxPort;
import org.infoshare.ws.inbox.WaitingPage;

/** What waits for somebody, over SOAP. */
@ApplicationScoped
public class InboxEndpoint implements InboxPort {

  @Inject private InboxService service;

  @Override
  public WaitingPage listInbox(InboxFilter request) {
    return InboxXml.page(service.list(InboxXml.filter(request)));
  }
}
