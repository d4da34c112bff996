package org.infoshare.web.soap.inbox;

import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.foundation.inbox.InboxFilter;
import org.infoshare.foundation.inbox.InboxScope;
import org.infoshare.foundation.inbox.Waiting;
import org.infoshare.foundation.platform.Page;

/** What waits, between the records of the platform and the types of the contract. */
final class InboxXml {

  private InboxXml() {}

  static InboxFilter filter(org.infoshare.ws.inbox.InboxFilter xml) {
    return new InboxFilter(
        same(xml.getScope(), InboxScope.class), xml.getKind(), xml.getLimit(), xml.getCursor());
  }

  static org.infoshare.ws.inbox.WaitingPage page(Page<Waiting> page) {
    var xml = new org.infoshare.ws.inbox.WaitingPage();
    page.items().forEach(one -> xml.getItems().add(waiting(one)));
    xml.setNext(page.next());
    return xml;
  }

  private static org.infoshare.ws.inbox.Waiting waiting(Waiting one) {
    var xml = new org.infoshare.ws.inbox.Waiting();
    xml.setKind(one.kind());
    xml.setCaseId(one.caseId());
    xml.setTitle(one.title());
    xml.setDepartment(one.department());
    xml.setStage(one.stage());
    xml.setSince(one.since());
    xml.setDue(one.due());
    xml.setOverdue(one.overdue());
    xml.setLimitKind(one.limitKind());
    xml.getCommands().addAll(one.commands());
    xml.setPath(one.path());
    return xml;
  }
}
