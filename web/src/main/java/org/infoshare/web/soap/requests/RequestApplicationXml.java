package org.infoshare.web.soap.requests;

import static org.infoshare.web.soap.common.CommonXml.legalBasis;
import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.sharing.grant.AccessMode;
import org.infoshare.sharing.request.AskedEntry;
import org.infoshare.sharing.request.NewRequestApplication;
import org.infoshare.sharing.request.RequestApplicationView;

/** Applications for several entries between the records and the types of the contract. */
final class RequestApplicationXml {

  private RequestApplicationXml() {}

  static NewRequestApplication command(org.infoshare.ws.requests.NewRequestApplication xml) {
    return new NewRequestApplication(
        legalBasis(xml.getLegalBasis()),
        xml.getPurpose(),
        xml.getScenario(),
        same(xml.getMode(), AccessMode.class),
        xml.getUseFrom(),
        xml.getUseUntil(),
        list(xml.getEntries(), RequestApplicationXml::entry));
  }

  private static AskedEntry entry(org.infoshare.ws.requests.AskedEntry xml) {
    return new AskedEntry(xml.getEntry(), list(xml.getItems()));
  }

  static org.infoshare.ws.requests.RequestApplicationView view(RequestApplicationView view) {
    var xml = new org.infoshare.ws.requests.RequestApplicationView();
    xml.setId(view.id());
    xml.setRequester(view.requester());
    present(view.requests()).forEach(one -> xml.getRequests().add(RequestXml.view(one)));
    xml.getCommands().addAll(same(view.commands(), org.infoshare.ws.requests.RequestCommand.class));
    return xml;
  }
}
