package org.infoshare.web.soap.requests;

import static org.infoshare.web.soap.common.CommonXml.dueDate;
import static org.infoshare.web.soap.common.CommonXml.legalBasis;
import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.sharing.grant.AccessMode;
import org.infoshare.sharing.request.Consent;
import org.infoshare.sharing.request.Decision;
import org.infoshare.sharing.request.DisposalMethod;
import org.infoshare.sharing.request.DisposalView;
import org.infoshare.sharing.request.ExtensionView;
import org.infoshare.sharing.request.NewDisposal;
import org.infoshare.sharing.request.NewProvision;
import org.infoshare.sharing.request.NewRequest;
import org.infoshare.sharing.request.ProvisionView;
import org.infoshare.sharing.request.RefusalGround;
import org.infoshare.sharing.request.RelayView;
import org.infoshare.sharing.request.RequestFilter;
import org.infoshare.sharing.request.RequestStage;
import org.infoshare.sharing.request.RequestSupplement;
import org.infoshare.sharing.request.RequestView;
import org.infoshare.sharing.request.SupplementView;
import org.infoshare.ws.requests.ConsentedRequest;
import org.infoshare.ws.requests.DisposedRequest;
import org.infoshare.ws.requests.ProvidedRequest;
import org.infoshare.ws.requests.SuppliedRequest;

/** Requests between the records of the platform and the types of the contract. */
final class RequestXml {

  private RequestXml() {}

  static NewRequest command(org.infoshare.ws.requests.NewRequest xml) {
    return new NewRequest(
        xml.getEntry(),
        legalBasis(xml.getLegalBasis()),
        xml.getPurpose(),
        xml.getScenario(),
        list(xml.getItems()),
        same(xml.getMode(), AccessMode.class),
        xml.getUseFrom(),
        xml.getUseUntil(),
        xml.isReturnFlow(),
        xml.getRenews());
  }

  static NewRequest command(org.infoshare.ws.requests.AmendedRequest xml) {
    return new NewRequest(
        xml.getEntry(),
        legalBasis(xml.getLegalBasis()),
        xml.getPurpose(),
        xml.getScenario(),
        list(xml.getItems()),
        same(xml.getMode(), AccessMode.class),
        xml.getUseFrom(),
        xml.getUseUntil(),
        xml.isReturnFlow(),
        xml.getRenews());
  }

  static RequestFilter filter(org.infoshare.ws.requests.RequestFilter xml) {
    return new RequestFilter(
        xml.getEntry(),
        xml.getProvider(),
        xml.getRequester(),
        same(xml.getStage(), RequestStage.class),
        xml.getLimit(),
        xml.getCursor());
  }

  static org.infoshare.ws.requests.RequestView view(RequestView view) {
    var xml = new org.infoshare.ws.requests.RequestView();
    xml.setId(view.id());
    xml.setEntry(view.entry());
    xml.setEntryVersion(view.entryVersion());
    xml.setProvider(view.provider());
    xml.setRequester(view.requester());
    xml.setLegalBasis(legalBasis(view.legalBasis()));
    xml.setPurpose(view.purpose());
    xml.setScenario(view.scenario());
    xml.getItems().addAll(present(view.items()));
    xml.setMode(same(view.mode(), org.infoshare.ws.common.AccessMode.class));
    xml.setUseFrom(view.useFrom());
    xml.setUseUntil(view.useUntil());
    xml.setReturnFlow(view.returnFlow());
    xml.setRenews(view.renews());
    xml.getRenewedBy().addAll(present(view.renewedBy()));
    xml.setApplication(view.application());
    xml.setStage(same(view.stage(), org.infoshare.ws.requests.RequestStage.class));
    xml.setReturnReason(view.returnReason());
    xml.setEndReason(view.endReason());
    xml.setRuleSet(view.ruleSet());
    xml.setFiledAt(view.filedAt());
    xml.setRelay(relay(view.relay()));
    xml.setReceivedAt(view.receivedAt());
    xml.setSupplement(supplement(view.supplement()));
    xml.setExtension(extension(view.extension()));
    xml.setAnswerDue(dueDate(view.answerDue()));
    xml.setDecision(decision(view.decision()));
    xml.setDecisionAfterDispute(decision(view.decisionAfterDispute()));
    xml.setUsableFrom(view.usableFrom());
    xml.setUsableUntil(view.usableUntil());
    xml.setGrant(view.grant());
    xml.setProvideDue(dueDate(view.provideDue()));
    xml.setProvision(provision(view.provision()));
    xml.setProvisionAfterDispute(provision(view.provisionAfterDispute()));
    xml.setDisposeDue(dueDate(view.disposeDue()));
    xml.setDisposal(disposal(view.disposal()));
    xml.setLockVersion(view.lockVersion());
    xml.getCommands().addAll(same(view.commands(), org.infoshare.ws.requests.RequestCommand.class));
    return xml;
  }

  private static org.infoshare.ws.requests.Decision decision(Decision decision) {
    if (decision == null) {
      return null;
    }
    var xml = new org.infoshare.ws.requests.Decision();
    xml.setConsented(decision.consented());
    xml.getItems().addAll(present(decision.items()));
    xml.setGround(same(decision.ground(), org.infoshare.ws.requests.RefusalGround.class));
    xml.setArticle(decision.article());
    xml.setReasons(decision.reasons());
    xml.setBy(decision.by());
    xml.setAt(decision.at());
    xml.setLate(decision.late());
    return xml;
  }

  private static org.infoshare.ws.requests.RelayView relay(RelayView relay) {
    if (relay == null) {
      return null;
    }
    var xml = new org.infoshare.ws.requests.RelayView();
    xml.getWay().addAll(present(relay.way()));
    xml.setNow(relay.now());
    return xml;
  }

  private static org.infoshare.ws.requests.SupplementView supplement(SupplementView supplement) {
    if (supplement == null) {
      return null;
    }
    var xml = new org.infoshare.ws.requests.SupplementView();
    xml.getGaps().addAll(present(supplement.gaps()));
    xml.setAskedBy(supplement.askedBy());
    xml.setAskedAt(supplement.askedAt());
    xml.setSaid(supplement.said());
    xml.setSuppliedBy(supplement.suppliedBy());
    xml.setSuppliedAt(supplement.suppliedAt());
    return xml;
  }

  private static org.infoshare.ws.requests.ExtensionView extension(ExtensionView extension) {
    if (extension == null) {
      return null;
    }
    var xml = new org.infoshare.ws.requests.ExtensionView();
    xml.setWorkingDays(extension.workingDays());
    xml.setReasons(extension.reasons());
    xml.setAskedBy(extension.askedBy());
    xml.setAskedAt(extension.askedAt());
    xml.setAllowed(extension.allowed());
    xml.setDecisionReasons(extension.decisionReasons());
    xml.setDecidedBy(extension.decidedBy());
    xml.setDecidedAt(extension.decidedAt());
    return xml;
  }

  private static org.infoshare.ws.requests.ProvisionView provision(ProvisionView provision) {
    if (provision == null) {
      return null;
    }
    var xml = new org.infoshare.ws.requests.ProvisionView();
    xml.setHow(same(provision.how(), org.infoshare.ws.common.AccessMode.class));
    xml.setNote(provision.note());
    xml.setBy(provision.by());
    xml.setAt(provision.at());
    xml.setLate(provision.late());
    return xml;
  }

  private static org.infoshare.ws.requests.DisposalView disposal(DisposalView disposal) {
    if (disposal == null) {
      return null;
    }
    var xml = new org.infoshare.ws.requests.DisposalView();
    xml.setHow(same(disposal.how(), org.infoshare.ws.requests.DisposalMethod.class));
    xml.setStatement(disposal.statement());
    xml.setDay(disposal.day());
    xml.setBy(disposal.by());
    xml.setAt(disposal.at());
    return xml;
  }

  static RequestSupplement supplement(SuppliedRequest xml) {
    return new RequestSupplement(
        legalBasis(xml.getLegalBasis()), xml.getPurpose(), xml.getScenario(), xml.getSaid());
  }

  static Consent consent(ConsentedRequest xml) {
    return new Consent(
        list(xml.getItems()), same(xml.getGround(), RefusalGround.class), xml.getReasons());
  }

  static NewProvision provision(ProvidedRequest xml) {
    return new NewProvision(same(xml.getHow(), AccessMode.class), xml.getNote());
  }

  static NewDisposal disposal(DisposedRequest xml) {
    return new NewDisposal(
        same(xml.getHow(), DisposalMethod.class), xml.getStatement(), xml.getDay());
  }
}
