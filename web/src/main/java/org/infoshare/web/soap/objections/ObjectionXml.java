package org.infoshare.web.soap.objections;

import static org.infoshare.web.soap.common.CommonXml.dueDate;
import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.record;
import static org.infoshare.web.soap.common.CommonXml.same;
import static org.infoshare.web.soap.common.CommonXml.values;

import org.infoshare.cases.objection.NewObjection;
import org.infoshare.cases.objection.ObjectionFilter;
import org.infoshare.cases.objection.ObjectionOutcome;
import org.infoshare.cases.objection.ObjectionScope;
import org.infoshare.cases.objection.ObjectionStage;
import org.infoshare.cases.objection.ObjectionView;
import org.infoshare.foundation.platform.Page;

/** Objections between the records of the platform and the types of the contract. */
final class ObjectionXml {

  private ObjectionXml() {}

  static NewObjection asked(org.infoshare.ws.objections.NewObjection xml) {
    return new NewObjection(
        xml.getEntry(),
        xml.getGrant(),
        same(xml.getScope(), ObjectionScope.class),
        values(xml.getKeys()),
        values(xml.getHeld()),
        values(xml.getShared()),
        xml.getGrounds());
  }

  static ObjectionFilter filter(org.infoshare.ws.objections.ObjectionFilter xml) {
    return new ObjectionFilter(
        xml.getEntry(),
        xml.getObjector(),
        xml.getResponsible(),
        same(xml.getStage(), ObjectionStage.class),
        xml.getLimit(),
        xml.getCursor());
  }

  static org.infoshare.ws.objections.ObjectionPage page(Page<ObjectionView> page) {
    var xml = new org.infoshare.ws.objections.ObjectionPage();
    page.items().forEach(one -> xml.getItems().add(view(one)));
    xml.setNext(page.next());
    return xml;
  }

  static org.infoshare.ws.objections.ObjectionView view(ObjectionView view) {
    var xml = new org.infoshare.ws.objections.ObjectionView();
    xml.setId(view.id());
    xml.setScope(same(view.scope(), org.infoshare.ws.objections.ObjectionScope.class));
    xml.setEntry(view.entry());
    xml.setEntryVersion(view.entryVersion());
    xml.setRecord(view.record());
    xml.setRecordVersion(view.recordVersion());
    xml.getItems().addAll(present(view.items()));
    xml.setGrant(view.grant());
    xml.setObjector(view.objector());
    xml.setProvider(view.provider());
    xml.setResponsible(view.responsible());
    xml.setWith(view.with());
    xml.setRaisedBy(view.raisedBy());
    xml.setRaisedAt(view.raisedAt());
    xml.setRuleSet(view.ruleSet());
    xml.setStage(same(view.stage(), org.infoshare.ws.objections.ObjectionStage.class));
    xml.setGrounds(view.grounds());
    xml.setDue(dueDate(view.due()));
    xml.setDueStage(same(view.dueStage(), org.infoshare.ws.deadlines.DeadlineStage.class));
    xml.setOutcome(outcome(view.outcome()));
    xml.getCommands()
        .addAll(same(view.commands(), org.infoshare.ws.objections.ObjectionCommand.class));
    xml.setKeys(record(view.keys()));
    xml.setHeld(record(view.held()));
    xml.setShared(record(view.shared()));
    return xml;
  }

  private static org.infoshare.ws.objections.ObjectionOutcome outcome(ObjectionOutcome outcome) {
    if (outcome == null) {
      return null;
    }
    var xml = new org.infoshare.ws.objections.ObjectionOutcome();
    xml.setStatement(outcome.statement());
    xml.setBy(outcome.by());
    xml.setAt(outcome.at());
    xml.setCorrectedVersion(outcome.correctedVersion());
    xml.getCorrectedItems().addAll(present(outcome.correctedItems()));
    xml.setCorrectedWith(outcome.correctedWith());
    return xml;
  }
}
