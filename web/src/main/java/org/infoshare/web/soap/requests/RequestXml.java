package org.infoshare.web.soap.requests;

import static org.infoshare.web.soap.common.CommonXml.dueDate;
import static org.infoshare.web.soap.common.CommonXml.legalBasis;
import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.grant.AccessMode;
import org.infoshare.request.Decision;
import org.infoshare.request.NewRequest;
import org.infoshare.request.RequestFilter;
import org.infoshare.request.RequestStage;
import org.infoshare.request.RequestView;

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
        xml.getUseUntil());
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
        xml.getUseUntil());
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
    xml.setStage(same(view.stage(), org.infoshare.ws.requests.RequestStage.class));
    xml.setReturnReason(view.returnReason());
    xml.setRuleSet(view.ruleSet());
    xml.setFiledAt(view.filedAt());
    xml.setAnswerDue(dueDate(view.answerDue()));
    xml.setDecision(decision(view.decision()));
    xml.setGrant(view.grant());
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
    xml.setReasons(decision.reasons());
    xml.setBy(decision.by());
    xml.setAt(decision.at());
    return xml;
  }
}
