package org.infoshare.web.soap.disputes;

import static org.infoshare.web.soap.common.CommonXml.dueDate;
import static org.infoshare.web.soap.common.CommonXml.list;
import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.cases.dispute.DisputeAgendaItem;
import org.infoshare.cases.dispute.DisputeBatchView;
import org.infoshare.cases.dispute.DisputeFilter;
import org.infoshare.cases.dispute.DisputeReviewer;
import org.infoshare.cases.dispute.DisputeStage;
import org.infoshare.cases.dispute.DisputeStatement;
import org.infoshare.cases.dispute.DisputeView;
import org.infoshare.cases.dispute.NewDispute;
import org.infoshare.cases.dispute.NewOpinion;
import org.infoshare.cases.dispute.NewRuling;
import org.infoshare.cases.dispute.OpinionStance;
import org.infoshare.foundation.platform.Page;
import org.infoshare.ws.departments.DepartmentLevel;
import org.infoshare.ws.disputes.DisputeBatchPage;
import org.infoshare.ws.disputes.DisputeCause;
import org.infoshare.ws.disputes.DisputeCommand;
import org.infoshare.ws.disputes.DisputePage;
import org.infoshare.ws.disputes.ReviewBody;
import org.infoshare.ws.disputes.ReviewedDispute;
import org.infoshare.ws.disputes.RuledDispute;
import org.infoshare.ws.disputes.StatementKind;

/** Disputes between the records of the platform and the types of the contract. */
final class DisputeXml {

  private DisputeXml() {}

  static DisputeFilter filter(org.infoshare.ws.disputes.DisputeFilter xml) {
    return new DisputeFilter(
        same(xml.getStage(), DisputeStage.class),
        xml.getRequest(),
        xml.getNeed(),
        xml.getEntry(),
        xml.getRequester(),
        xml.getProvider(),
        xml.getBatch(),
        xml.getLimit(),
        xml.getCursor());
  }

  static NewDispute command(org.infoshare.ws.disputes.NewDispute xml) {
    return new NewDispute(xml.getRequest(), xml.getNeed(), xml.getReasons());
  }

  static NewOpinion command(ReviewedDispute xml) {
    return new NewOpinion(
        same(xml.getStance(), OpinionStance.class), list(xml.getItems()), xml.getReasons());
  }

  static NewRuling command(RuledDispute xml) {
    return new NewRuling(
        xml.isShare(),
        list(xml.getItems()),
        xml.getReasons(),
        xml.getDocument(),
        xml.getDecidedOn());
  }

  static DisputePage page(Page<DisputeView> page) {
    var xml = new DisputePage();
    page.items().forEach(one -> xml.getItems().add(view(one)));
    xml.setNext(page.next());
    return xml;
  }

  static org.infoshare.ws.disputes.DisputeView view(DisputeView view) {
    var xml = new org.infoshare.ws.disputes.DisputeView();
    xml.setId(view.id());
    xml.setRequest(view.request());
    xml.setEntry(view.entry());
    xml.setEntryVersion(view.entryVersion());
    xml.setNeed(view.need());
    xml.setNeedName(view.needName());
    xml.setRequester(view.requester());
    xml.setProvider(view.provider());
    xml.setRuleSet(view.ruleSet());
    xml.setCause(same(view.cause(), DisputeCause.class));
    xml.getItems().addAll(view.items());
    xml.setStage(same(view.stage(), org.infoshare.ws.disputes.DisputeStage.class));
    xml.setSince(view.since());
    xml.setOpenedBy(view.openedBy());
    xml.setOpenedAt(view.openedAt());
    xml.setLevel(same(view.level(), DepartmentLevel.class));
    xml.setArea(view.area());
    xml.setAuthority(view.authority());
    xml.setGovernment(view.government());
    view.reviewers().forEach(one -> xml.getReviewers().add(view(one)));
    xml.setWith(view.with());
    xml.setObstacle(view.obstacle());
    xml.setDue(dueDate(view.due()));
    xml.setNextBatchOn(view.nextBatchOn());
    xml.setBatch(view.batch());
    xml.setAgendaNumber(view.agendaNumber());
    xml.getSharedItems().addAll(present(view.sharedItems()));
    xml.setGrant(view.grant());
    xml.setOverdueSince(view.overdueSince());
    xml.setProvidedAt(view.providedAt());
    present(view.statements()).forEach(one -> xml.getStatements().add(view(one)));
    xml.getCommands().addAll(same(view.commands(), DisputeCommand.class));
    return xml;
  }

  private static org.infoshare.ws.disputes.DisputeReviewer view(DisputeReviewer view) {
    var xml = new org.infoshare.ws.disputes.DisputeReviewer();
    xml.setBody(same(view.body(), ReviewBody.class));
    xml.setDepartment(view.department());
    xml.setStance(same(view.stance(), org.infoshare.ws.disputes.OpinionStance.class));
    return xml;
  }

  private static org.infoshare.ws.disputes.DisputeStatement view(DisputeStatement view) {
    var xml = new org.infoshare.ws.disputes.DisputeStatement();
    xml.setNumber(view.number());
    xml.setKind(same(view.kind(), StatementKind.class));
    xml.setDepartment(view.department());
    xml.setBody(same(view.body(), ReviewBody.class));
    xml.setStance(same(view.stance(), org.infoshare.ws.disputes.OpinionStance.class));
    xml.getItems().addAll(view.items());
    xml.setText(view.text());
    xml.setDocument(view.document());
    xml.setDecidedOn(view.decidedOn());
    xml.setBy(view.by());
    xml.setAt(view.at());
    return xml;
  }

  static DisputeBatchPage batchPage(Page<DisputeBatchView> page) {
    var xml = new DisputeBatchPage();
    page.items().forEach(one -> xml.getItems().add(view(one)));
    xml.setNext(page.next());
    return xml;
  }

  static org.infoshare.ws.disputes.DisputeBatchView view(DisputeBatchView view) {
    var xml = new org.infoshare.ws.disputes.DisputeBatchView();
    xml.setId(view.id());
    xml.setLevel(same(view.level(), DepartmentLevel.class));
    xml.setArea(view.area());
    xml.setNumber(view.number());
    xml.setOpenedBy(view.openedBy());
    xml.setOpenedAt(view.openedAt());
    view.agenda().forEach(one -> xml.getAgenda().add(view(one)));
    return xml;
  }

  private static org.infoshare.ws.disputes.DisputeAgendaItem view(DisputeAgendaItem view) {
    var xml = new org.infoshare.ws.disputes.DisputeAgendaItem();
    xml.setNumber(view.number());
    xml.setDispute(view.dispute());
    xml.setEntry(view.entry());
    xml.setNeed(view.need());
    xml.setNeedName(view.needName());
    xml.setRequester(view.requester());
    xml.setProvider(view.provider());
    xml.setStage(same(view.stage(), org.infoshare.ws.disputes.DisputeStage.class));
    return xml;
  }
}
