package org.infoshare.web.soap.deadlines;

import static org.infoshare.web.soap.common.CommonXml.dueDate;
import static org.infoshare.web.soap.common.CommonXml.present;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.foundation.platform.Page;
import org.infoshare.time.deadline.DeadlineFilter;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DueEvent;
import org.infoshare.time.deadline.DueView;

/** Limits between the records of the platform and the types of the contract. */
public final class DeadlineXml {

  private DeadlineXml() {}

  static DeadlineFilter filter(org.infoshare.ws.deadlines.DeadlineFilter xml) {
    return new DeadlineFilter(
        same(xml.getStage(), DeadlineStage.class),
        xml.getKind(),
        xml.getDueBefore(),
        xml.getLimit(),
        xml.getCursor());
  }

  static org.infoshare.ws.deadlines.DuePage page(Page<DueView> page) {
    var xml = new org.infoshare.ws.deadlines.DuePage();
    page.items().forEach(one -> xml.getItems().add(view(one)));
    xml.setNext(page.next());
    return xml;
  }

  /** A limit, as every contract of a case shows it. */
  public static org.infoshare.ws.deadlines.DueView view(DueView view) {
    var xml = new org.infoshare.ws.deadlines.DueView();
    xml.setKind(view.kind());
    xml.setCaseId(view.caseId());
    xml.setRun(view.run());
    xml.setStage(same(view.stage(), org.infoshare.ws.deadlines.DeadlineStage.class));
    xml.setSubject(view.subject());
    xml.setRuleSet(view.ruleSet());
    xml.setResponsible(view.responsible());
    xml.getTold().addAll(present(view.told()));
    xml.setDue(dueDate(view.due()));
    present(view.events()).forEach(event -> xml.getEvents().add(event(event)));
    return xml;
  }

  private static org.infoshare.ws.deadlines.DueEvent event(DueEvent event) {
    var xml = new org.infoshare.ws.deadlines.DueEvent();
    xml.setKind(same(event.kind(), org.infoshare.ws.deadlines.EventKind.class));
    xml.setAt(event.at());
    xml.setBy(event.by());
    xml.setWhy(event.why());
    xml.setSource(event.source());
    xml.setWorkingDays(event.workingDays());
    xml.setDue(event.due());
    return xml;
  }
}
