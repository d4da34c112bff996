package org.infoshare.web.soap.grants;

import static org.infoshare.web.soap.common.CommonXml.legalBasis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.sharing.grant.GrantService;
import org.infoshare.ws.grants.ConfirmedGrant;
import org.infoshare.ws.grants.GrantFilter;
import org.infoshare.ws.grants.GrantMeasure;
import org.infoshare.ws.grants.GrantPage;
import org.infoshare.ws.grants.GrantReference;
import org.infoshare.ws.grants.GrantView;
import org.infoshare.ws.grants.GrantsPort;
import org.infoshare.ws.grants.SettledGrant;

/** The grant service over SOAP. */
@ApplicationScoped
public class GrantsEndpoint implements GrantsPort {

  @Inject private GrantService service;

  @Override
  public GrantPage listGrants(GrantFilter request) {
    var found = service.list(GrantXml.filter(request));
    var page = new GrantPage();
    found.items().forEach(one -> page.getItems().add(GrantXml.view(one)));
    page.setNext(found.next());
    return page;
  }

  @Override
  public GrantView getGrant(GrantReference request) {
    return GrantXml.view(service.get(request.getId()));
  }

  @Override
  public GrantView suspendGrant(GrantMeasure request) {
    return GrantXml.view(service.suspend(request.getId(), request.getReason()));
  }

  @Override
  public GrantView restoreGrant(GrantMeasure request) {
    return GrantXml.view(service.restore(request.getId(), request.getReason()));
  }

  @Override
  public GrantView settleGrant(SettledGrant request) {
    return GrantXml.view(service.settle(request.getId(), request.getTerms()));
  }

  @Override
  public GrantView confirmGrant(ConfirmedGrant request) {
    return GrantXml.view(service.confirm(request.getId(), legalBasis(request.getLegalBasis())));
  }

  @Override
  public GrantView objectToGrant(GrantMeasure request) {
    return GrantXml.view(service.object(request.getId(), request.getReason()));
  }
}
