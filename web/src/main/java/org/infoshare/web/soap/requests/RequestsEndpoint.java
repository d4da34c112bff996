package org.infoshare.web.soap.requests;

import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.same;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.request.Consent;
import org.infoshare.request.RefusalGround;
import org.infoshare.request.RequestService;
import org.infoshare.ws.requests.AmendedRequest;
import org.infoshare.ws.requests.ConsentedRequest;
import org.infoshare.ws.requests.NewRequest;
import org.infoshare.ws.requests.RefusedRequest;
import org.infoshare.ws.requests.RequestFilter;
import org.infoshare.ws.requests.RequestPage;
import org.infoshare.ws.requests.RequestReference;
import org.infoshare.ws.requests.RequestView;
import org.infoshare.ws.requests.RequestWithReasons;
import org.infoshare.ws.requests.RequestsPort;

/** The request service over SOAP. */
@ApplicationScoped
public class RequestsEndpoint implements RequestsPort {

  @Inject private RequestService service;

  @Override
  public RequestPage listRequests(RequestFilter request) {
    var found = service.list(RequestXml.filter(request));
    var page = new RequestPage();
    found.items().forEach(one -> page.getItems().add(RequestXml.view(one)));
    page.setNext(found.next());
    return page;
  }

  @Override
  public RequestView getRequest(RequestReference request) {
    return RequestXml.view(service.get(request.getId()));
  }

  @Override
  public RequestView draftRequest(NewRequest request) {
    return RequestXml.view(service.draft(RequestXml.command(request)));
  }

  @Override
  public RequestView amendRequest(AmendedRequest request) {
    return RequestXml.view(service.amend(request.getId(), RequestXml.command(request)));
  }

  @Override
  public RequestView submitRequest(RequestReference request) {
    return RequestXml.view(service.submit(request.getId()));
  }

  @Override
  public RequestView returnRequest(RequestWithReasons request) {
    return RequestXml.view(service.sendBack(request.getId(), request.getReasons()));
  }

  @Override
  public RequestView fileRequest(RequestReference request) {
    return RequestXml.view(service.file(request.getId()));
  }

  @Override
  public RequestView consentRequest(ConsentedRequest request) {
    var consent = new Consent(list(request.getItems()), request.getReasons());
    return RequestXml.view(service.consent(request.getId(), consent));
  }

  @Override
  public RequestView refuseRequest(RefusedRequest request) {
    var ground = same(request.getGround(), RefusalGround.class);
    return RequestXml.view(service.refuse(request.getId(), ground, request.getReasons()));
  }

  @Override
  public RequestView withdrawRequest(RequestWithReasons request) {
    return RequestXml.view(service.withdraw(request.getId(), request.getReasons()));
  }
}
