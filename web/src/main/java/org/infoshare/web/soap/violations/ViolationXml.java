package org.infoshare.web.soap.violations;

import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.cases.compliance.NewViolation;
import org.infoshare.cases.compliance.ViolationFilter;
import org.infoshare.cases.compliance.ViolationKind;
import org.infoshare.cases.compliance.ViolationStage;
import org.infoshare.cases.compliance.ViolationView;
import org.infoshare.foundation.platform.Page;

/** Violations between the records of the platform and the types of the contract. */
final class ViolationXml {

  private ViolationXml() {}

  static NewViolation asked(org.infoshare.ws.violations.NewViolation xml) {
    return new NewViolation(
        same(xml.getKind(), ViolationKind.class),
        xml.getDepartment(),
        xml.getFacts(),
        xml.getAbout(),
        xml.getGrants());
  }

  static ViolationFilter filter(org.infoshare.ws.violations.ViolationFilter xml) {
    return new ViolationFilter(
        xml.getDepartment(),
        same(xml.getKind(), ViolationKind.class),
        same(xml.getStage(), ViolationStage.class),
        xml.getAbout(),
        xml.getLimit(),
        xml.getCursor());
  }

  static org.infoshare.ws.violations.ViolationPage page(Page<ViolationView> page) {
    var xml = new org.infoshare.ws.violations.ViolationPage();
    page.items().forEach(one -> xml.getItems().add(view(one)));
    xml.setNext(page.next());
    return xml;
  }

  static org.infoshare.ws.violations.ViolationView view(ViolationView view) {
    var xml = new org.infoshare.ws.violations.ViolationView();
    xml.setId(view.id());
    xml.setKind(same(view.kind(), org.infoshare.ws.violations.ViolationKind.class));
    xml.setSide(same(view.side(), org.infoshare.ws.violations.ViolationSide.class));
    xml.setArticle(view.article());
    xml.setRuleSet(view.ruleSet());
    xml.setDepartment(view.department());
    xml.setAuthority(view.authority());
    xml.setFacts(view.facts());
    xml.setAbout(view.about());
    xml.getGrants().addAll(view.grants());
    xml.setStage(same(view.stage(), org.infoshare.ws.violations.ViolationStage.class));
    xml.setRegisteredBy(view.registeredBy());
    xml.setRegisteredAt(view.registeredAt());
    xml.setMeasures(view.measures());
    xml.setCorrectBy(view.correctBy());
    xml.setReport(view.report());
    xml.setOutcome(view.outcome());
    xml.setReferredTo(view.referredTo());
    xml.setDocument(view.document());
    xml.setObstacle(view.obstacle());
    view.commands()
        .forEach(
            command ->
                xml.getCommands()
                    .add(same(command, org.infoshare.ws.violations.ViolationCommand.class)));
    return xml;
  }
}
