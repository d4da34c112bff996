package org.infoshare.web.soap.quality;

import static org.infoshare.web.soap.common.CommonXml.record;
import static org.infoshare.web.soap.common.CommonXml.same;

import org.infoshare.sharing.quality.ItemFigure;
import org.infoshare.sharing.quality.NewQualityRule;
import org.infoshare.sharing.quality.QualityFinding;
import org.infoshare.sharing.quality.QualityFindingFilter;
import org.infoshare.sharing.quality.QualityReport;
import org.infoshare.sharing.quality.QualityReportFilter;
import org.infoshare.sharing.quality.QualityRule;
import org.infoshare.sharing.quality.RuleFigure;
import org.infoshare.sharing.quality.RuleKind;

/**
 * Rules, reports and findings between the records of the platform and the types of the contract.
 */
final class QualityXml {

  private QualityXml() {}

  static NewQualityRule command(org.infoshare.ws.quality.NewQualityRule xml) {
    return new NewQualityRule(
        xml.getItem(),
        same(xml.getKind(), RuleKind.class),
        xml.getReferenceEntry(),
        xml.getReferenceItem());
  }

  static QualityReportFilter filter(org.infoshare.ws.quality.ReportFilter xml) {
    return new QualityReportFilter(xml.getProvider(), xml.getLimit(), xml.getCursor());
  }

  static QualityFindingFilter filter(org.infoshare.ws.quality.FindingFilter xml) {
    return new QualityFindingFilter(xml.getRule(), xml.getLimit(), xml.getCursor());
  }

  static org.infoshare.ws.quality.QualityRule rule(QualityRule rule) {
    var xml = new org.infoshare.ws.quality.QualityRule();
    xml.setId(rule.id());
    xml.setEntry(rule.entry());
    xml.setItem(rule.item());
    xml.setKind(kind(rule.kind()));
    xml.setReferenceEntry(rule.referenceEntry());
    xml.setReferenceItem(rule.referenceItem());
    xml.setSetBy(rule.setBy());
    xml.setSetAt(rule.setAt());
    xml.setEndedAt(rule.endedAt());
    return xml;
  }

  static org.infoshare.ws.quality.QualityReport report(QualityReport report) {
    var xml = new org.infoshare.ws.quality.QualityReport();
    xml.setId(report.id());
    xml.setEntry(report.entry());
    xml.setVersion(report.version());
    xml.setProvider(report.provider());
    xml.setAssessedAt(report.assessedAt());
    xml.setDataChangedAt(report.dataChangedAt());
    xml.setRecords(report.records());
    xml.setRepeated(report.repeated());
    report.items().forEach(item -> xml.getItems().add(figure(item)));
    report.rules().forEach(rule -> xml.getRules().add(figure(rule)));
    return xml;
  }

  static org.infoshare.ws.quality.QualityFinding finding(QualityFinding finding) {
    var xml = new org.infoshare.ws.quality.QualityFinding();
    xml.setPosition(finding.position());
    xml.setRule(finding.rule());
    xml.setItem(finding.item());
    xml.setKind(kind(finding.kind()));
    xml.setRecord(finding.record());
    xml.setValues(record(finding.values()));
    return xml;
  }

  private static org.infoshare.ws.quality.ItemFigure figure(ItemFigure figure) {
    var xml = new org.infoshare.ws.quality.ItemFigure();
    xml.setItem(figure.item());
    xml.setFilled(figure.filled());
    return xml;
  }

  private static org.infoshare.ws.quality.RuleFigure figure(RuleFigure figure) {
    var xml = new org.infoshare.ws.quality.RuleFigure();
    xml.setRule(figure.rule());
    xml.setItem(figure.item());
    xml.setKind(kind(figure.kind()));
    xml.setReferenceEntry(figure.referenceEntry());
    xml.setReferenceItem(figure.referenceItem());
    xml.setBroken(figure.broken());
    return xml;
  }

  private static org.infoshare.ws.quality.RuleKind kind(RuleKind kind) {
    return same(kind, org.infoshare.ws.quality.RuleKind.class);
  }
}
