package org.infoshare.web.soap.negotiations;

import static org.infoshare.web.soap.common.CommonXml.same;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.cases.negotiation.NeedGround;
import org.infoshare.cases.negotiation.NeedLimit;
import org.infoshare.cases.negotiation.NeedService;
import org.infoshare.cases.negotiation.NegotiationService;
import org.infoshare.web.soap.deadlines.DeadlineXml;
import org.infoshare.ws.deadlines.DueView;
import org.infoshare.ws.negotiations.AcceptedNeed;
import org.infoshare.ws.negotiations.AmendedNeed;
import org.infoshare.ws.negotiations.ExecutedNeed;
import org.infoshare.ws.negotiations.NamedNeed;
import org.infoshare.ws.negotiations.NeedDueReference;
import org.infoshare.ws.negotiations.NeedFilter;
import org.infoshare.ws.negotiations.NeedPage;
import org.infoshare.ws.negotiations.NeedReference;
import org.infoshare.ws.negotiations.NeedView;
import org.infoshare.ws.negotiations.NeedWithReasons;
import org.infoshare.ws.negotiations.NegotiationsPort;
import org.infoshare.ws.negotiations.NewNeed;
import org.infoshare.ws.negotiations.PointedNeed;
import org.infoshare.ws.negotiations.ProposedNeed;
import org.infoshare.ws.negotiations.RefusedNeed;

/** Needs outside the catalogue over SOAP. */
@ApplicationScoped
public class NegotiationsEndpoint implements NegotiationsPort {

  @Inject private NeedService service;
  @Inject private NegotiationService negotiations;

  @Override
  public NeedPage listNeeds(NeedFilter request) {
    return NeedXml.page(service.list(NeedXml.filter(request)));
  }

  @Override
  public NeedView draftNeed(NewNeed request) {
    return NeedXml.view(service.draft(NeedXml.command(request)));
  }

  @Override
  public NeedView getNeed(NeedReference request) {
    return NeedXml.view(service.get(request.getId()));
  }

  @Override
  public NeedView amendNeed(AmendedNeed request) {
    return NeedXml.view(
        service.amend(request.getId(), request.getLockVersion(), NeedXml.command(request)));
  }

  @Override
  public NeedView submitNeed(NeedReference request) {
    return NeedXml.view(service.submit(request.getId()));
  }

  @Override
  public NeedView returnNeed(NeedWithReasons request) {
    return NeedXml.view(service.sendBack(request.getId(), request.getReasons()));
  }

  @Override
  public NeedView fileNeed(NeedReference request) {
    return NeedXml.view(service.file(request.getId()));
  }

  @Override
  public NeedView nameNeedProvider(NamedNeed request) {
    return NeedXml.view(
        negotiations.designateProvider(
            request.getId(), request.getDepartment(), request.getReasons()));
  }

  @Override
  public NeedView declineNeedCompetence(NeedWithReasons request) {
    return NeedXml.view(negotiations.refuseCompetence(request.getId(), request.getReasons()));
  }

  @Override
  public NeedView proposeNeedTerms(ProposedNeed request) {
    return NeedXml.view(negotiations.propose(request.getId(), NeedXml.command(request)));
  }

  @Override
  public NeedView acceptNeedTerms(AcceptedNeed request) {
    return NeedXml.view(negotiations.agreeTerms(request.getId(), request.getProposal()));
  }

  @Override
  public NeedView carryOutNeed(ExecutedNeed request) {
    return NeedXml.view(negotiations.carryOut(request.getId(), NeedXml.command(request)));
  }

  @Override
  public NeedView refuseNeed(RefusedNeed request) {
    var ground = same(request.getGround(), NeedGround.class);
    return NeedXml.view(negotiations.refuse(request.getId(), ground, request.getReasons()));
  }

  @Override
  public NeedView pointNeed(PointedNeed request) {
    return NeedXml.view(
        negotiations.referToEntry(request.getId(), request.getEntry(), request.getText()));
  }

  @Override
  public NeedView withdrawNeed(NeedWithReasons request) {
    return NeedXml.view(service.withdraw(request.getId(), request.getReasons()));
  }

  @Override
  public DueView explainNeedDue(NeedDueReference request) {
    var limit = same(request.getLimit(), NeedLimit.class);
    return DeadlineXml.view(service.explainDue(request.getId(), limit));
  }
}
