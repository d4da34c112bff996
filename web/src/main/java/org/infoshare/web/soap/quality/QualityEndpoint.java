package org.infoshare.web.soap.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.sharing.quality.QualityService;
import org.infoshare.ws.quality.EntryReference;
import org.infoshare.ws.quality.FindingFilter;
import org.infoshare.ws.quality.NewQualityRule;
import org.infoshare.ws.quality.QualityFindingPage;
import org.infoshare.ws.quality.QualityPort;
import org.infoshare.ws.quality.QualityReport;
import org.infoshare.ws.quality.QualityReportPage;
import org.infoshare.ws.quality.QualityRule;
import org.infoshare.ws.quality.QualityRuleList;
import org.infoshare.ws.quality.ReportFilter;
import org.infoshare.ws.quality.RuleReference;

/** The quality service over SOAP. */
@ApplicationScoped
public class QualityEndpoint implements QualityPort {

  @Inject private QualityService service;

  @Override
  public QualityRuleList listQualityRules(EntryReference request) {
    var rules = new QualityRuleList();
    service.rules(request.getCode()).forEach(rule -> rules.getItems().add(QualityXml.rule(rule)));
    return rules;
  }

  @Override
  public QualityRule setQualityRule(NewQualityRule request) {
    return QualityXml.rule(service.setRule(request.getCode(), QualityXml.command(request)));
  }

  @Override
  public QualityRule endQualityRule(RuleReference request) {
    return QualityXml.rule(service.endRule(request.getCode(), request.getRule()));
  }

  @Override
  public QualityReport assessData(EntryReference request) {
    return QualityXml.report(service.assess(request.getCode()));
  }

  @Override
  public QualityReport getQualityReport(EntryReference request) {
    return QualityXml.report(service.report(request.getCode()));
  }

  @Override
  public QualityReportPage listQualityReports(ReportFilter request) {
    var found = service.reports(QualityXml.filter(request));
    var page = new QualityReportPage();
    found.items().forEach(report -> page.getItems().add(QualityXml.report(report)));
    page.setNext(found.next());
    return page;
  }

  @Override
  public QualityFindingPage listQualityFindings(FindingFilter request) {
    var found = service.findings(request.getCode(), QualityXml.filter(request));
    var page = new QualityFindingPage();
    found.items().forEach(finding -> page.getItems().add(QualityXml.finding(finding)));
    page.setNext(found.next());
    return page;
  }
}
