package org.infoshare.web.soap.requests;

import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.same;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.sharing.request.RefusalGround;
import org.infoshare.sharing.request.RequestAnswerService;
import org.infoshare.sharing.request.RequestApplicationService;
import org.infoshare.sharing.request.RequestLimit;
import org.infoshare.sharing.request.RequestProvisionService;
import org.infoshare.sharing.request.RequestService;
import org.infoshare.web.soap.deadlines.DeadlineXml;
import org.infoshare.ws.deadlines.DueView;
import org.infoshare.ws.requests.AmendedRequest;
import org.infoshare.ws.requests.ConsentedRequest;
import org.infoshare.ws.requests.DisposedRequest;
import org.infoshare.ws.requests.NewRequest;
import org.infoshare.ws.requests.NewRequestApplication;
import org.infoshare.ws.requests.ProvidedRequest;
import org.infoshare.ws.requests.RefusedRequest;
import org.infoshare.ws.requests.RequestApplicationReference;
import org.infoshare.ws.requests.RequestApplicationView;
import org.infoshare.ws.requests.RequestApplicationWithReasons;
import org.infoshare.ws.requests.RequestDueReference;
import org.infoshare.ws.requests.RequestFilter;
import org.infoshare.ws.requests.RequestGaps;
import org.infoshare.ws.requests.RequestPage;
import org.infoshare.ws.requests.RequestReference;
import org.infoshare.ws.requests.RequestView;
import org.infoshare.ws.requests.RequestWithReasons;
import org.infoshare.ws.requests.RequestedExtension;
import org.infoshare.ws.requests.RequestsPort;
import org.infoshare.ws.requests.SuppliedRequest;

/** The request service over SOAP. */
@ApplicationScoped
public class RequestsEndpoint implements RequestsPort {

  @Inject private RequestService service;
  @Inject private RequestAnswerService answers;
  @Inject private RequestProvisionService provisions;
  @Inject private RequestApplicationService applications;

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
    return RequestXml.view(
        service.amend(request.getId(), request.getLockVersion(), RequestXml.command(request)));
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
  public RequestView forwardRequest(RequestReference request) {
    return RequestXml.view(service.forward(request.getId()));
  }

  @Override
  public RequestView askRequestSupplement(RequestGaps request) {
    return RequestXml.view(answers.askSupplement(request.getId(), list(request.getGaps())));
  }

  @Override
  public RequestView supplementRequest(SuppliedRequest request) {
    return RequestXml.view(answers.supplement(request.getId(), RequestXml.supplement(request)));
  }

  @Override
  public RequestView askRequestExtension(RequestedExtension request) {
    return RequestXml.view(
        answers.askExtension(request.getId(), request.getWorkingDays(), request.getReasons()));
  }

  @Override
  public RequestView allowRequestExtension(RequestWithReasons request) {
    return RequestXml.view(answers.approveExtension(request.getId(), request.getReasons()));
  }

  @Override
  public RequestView declineRequestExtension(RequestWithReasons request) {
    return RequestXml.view(answers.refuseExtension(request.getId(), request.getReasons()));
  }

  @Override
  public RequestView consentRequest(ConsentedRequest request) {
    return RequestXml.view(answers.consent(request.getId(), RequestXml.consent(request)));
  }

  @Override
  public RequestView refuseRequest(RefusedRequest request) {
    var ground = same(request.getGround(), RefusalGround.class);
    return RequestXml.view(answers.refuse(request.getId(), ground, request.getReasons()));
  }

  @Override
  public RequestView provideRequest(ProvidedRequest request) {
    return RequestXml.view(provisions.provide(request.getId(), RequestXml.provision(request)));
  }

  @Override
  public RequestView disposeRequest(DisposedRequest request) {
    return RequestXml.view(provisions.dispose(request.getId(), RequestXml.disposal(request)));
  }

  @Override
  public RequestView withdrawRequest(RequestWithReasons request) {
    return RequestXml.view(service.withdraw(request.getId(), request.getReasons()));
  }

  @Override
  public DueView explainRequestDue(RequestDueReference request) {
    var limit = same(request.getLimit(), RequestLimit.class);
    return DeadlineXml.view(service.explainDue(request.getId(), limit));
  }

  @Override
  public RequestApplicationView draftRequestApplication(NewRequestApplication request) {
    return RequestApplicationXml.view(applications.draft(RequestApplicationXml.command(request)));
  }

  @Override
  public RequestApplicationView getRequestApplication(RequestApplicationReference request) {
    return RequestApplicationXml.view(applications.get(request.getId()));
  }

  @Override
  public RequestApplicationView submitRequestApplication(RequestApplicationReference request) {
    return RequestApplicationXml.view(applications.submit(request.getId()));
  }

  @Override
  public RequestApplicationView returnRequestApplication(RequestApplicationWithReasons request) {
    return RequestApplicationXml.view(applications.sendBack(request.getId(), request.getReasons()));
  }

  @Override
  public RequestApplicationView fileRequestApplication(RequestApplicationReference request) {
    return RequestApplicationXml.view(applications.file(request.getId()));
  }

  @Override
  public RequestApplicationView withdrawRequestApplication(RequestApplicationWithReasons request) {
    return RequestApplicationXml.view(applications.withdraw(request.getId(), request.getReasons()));
  }
}
