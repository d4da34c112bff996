package org.infoshare.web.soap.disputes;

import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.same;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.cases.dispute.ConsultationService;
import org.infoshare.cases.dispute.DisputeBatchService;
import org.infoshare.cases.dispute.DisputeLimit;
import org.infoshare.cases.dispute.DisputeService;
import org.infoshare.cases.dispute.RulingService;
import org.infoshare.web.soap.deadlines.DeadlineXml;
import org.infoshare.ws.deadlines.DueView;
import org.infoshare.ws.disputes.AssentedDispute;
import org.infoshare.ws.disputes.DisputeBatchFilter;
import org.infoshare.ws.disputes.DisputeBatchPage;
import org.infoshare.ws.disputes.DisputeBatchReference;
import org.infoshare.ws.disputes.DisputeBatchView;
import org.infoshare.ws.disputes.DisputeDueReference;
import org.infoshare.ws.disputes.DisputeFilter;
import org.infoshare.ws.disputes.DisputePage;
import org.infoshare.ws.disputes.DisputeReference;
import org.infoshare.ws.disputes.DisputeView;
import org.infoshare.ws.disputes.DisputeWithItems;
import org.infoshare.ws.disputes.DisputeWithReasons;
import org.infoshare.ws.disputes.DisputeWithText;
import org.infoshare.ws.disputes.DisputesPort;
import org.infoshare.ws.disputes.NewDispute;
import org.infoshare.ws.disputes.OpenedDisputeBatch;
import org.infoshare.ws.disputes.ReviewedDispute;
import org.infoshare.ws.disputes.RuledDispute;

/** Disputes over SOAP. */
@ApplicationScoped
public class DisputesEndpoint implements DisputesPort {

  @Inject private DisputeService service;
  @Inject private ConsultationService consultations;
  @Inject private RulingService rulings;
  @Inject private DisputeBatchService batches;

  @Override
  public DisputePage listDisputes(DisputeFilter request) {
    return DisputeXml.page(service.list(DisputeXml.filter(request)));
  }

  @Override
  public DisputeView openDispute(NewDispute request) {
    return DisputeXml.view(service.open(DisputeXml.command(request)));
  }

  @Override
  public DisputeView getDispute(DisputeReference request) {
    return DisputeXml.view(service.get(request.getId()));
  }

  @Override
  public DueView explainDisputeDue(DisputeDueReference request) {
    return DeadlineXml.view(
        service.explainDue(request.getId(), same(request.getLimit(), DisputeLimit.class)));
  }

  @Override
  public DisputeView conveneConsultation(DisputeWithText request) {
    return DisputeXml.view(consultations.convene(request.getId(), request.getText()));
  }

  @Override
  public DisputeView writeDisputeMinutes(DisputeWithText request) {
    return DisputeXml.view(consultations.minute(request.getId(), request.getText()));
  }

  @Override
  public DisputeView agreeDispute(DisputeWithItems request) {
    return DisputeXml.view(
        service.offerSettlement(request.getId(), list(request.getItems()), request.getText()));
  }

  @Override
  public DisputeView concedeDispute(DisputeWithText request) {
    return DisputeXml.view(service.concede(request.getId(), request.getText()));
  }

  @Override
  public DisputeView queueDispute(DisputeWithText request) {
    return DisputeXml.view(consultations.queue(request.getId(), request.getText()));
  }

  @Override
  public DisputeView referDispute(DisputeWithText request) {
    return DisputeXml.view(consultations.refer(request.getId(), request.getText()));
  }

  @Override
  public DisputeView proposeDisputeResult(DisputeWithItems request) {
    return DisputeXml.view(
        consultations.propose(request.getId(), list(request.getItems()), request.getText()));
  }

  @Override
  public DisputeView assentDisputeResult(AssentedDispute request) {
    return DisputeXml.view(consultations.approveResult(request.getId(), request.getProposal()));
  }

  @Override
  public DisputeView reportDispute(DisputeWithText request) {
    return DisputeXml.view(consultations.report(request.getId(), request.getText()));
  }

  @Override
  public DisputeView giveDisputeOpinion(ReviewedDispute request) {
    return DisputeXml.view(rulings.opine(request.getId(), DisputeXml.command(request)));
  }

  @Override
  public DisputeView submitDispute(DisputeWithText request) {
    return DisputeXml.view(rulings.submit(request.getId(), request.getText()));
  }

  @Override
  public DisputeView ruleDispute(RuledDispute request) {
    return DisputeXml.view(rulings.rule(request.getId(), DisputeXml.command(request)));
  }

  @Override
  public DisputeView withdrawDispute(DisputeWithReasons request) {
    return DisputeXml.view(service.withdraw(request.getId(), request.getReasons()));
  }

  @Override
  public DisputeBatchPage listDisputeBatches(DisputeBatchFilter request) {
    return DisputeXml.batchPage(batches.list(request.getLimit(), request.getCursor()));
  }

  @Override
  public DisputeBatchView openDisputeBatch(OpenedDisputeBatch request) {
    return DisputeXml.view(batches.open());
  }

  @Override
  public DisputeBatchView getDisputeBatch(DisputeBatchReference request) {
    return DisputeXml.view(batches.get(request.getId()));
  }
}
