package org.infoshare.sharing.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Page;
import org.infoshare.sharing.dataset.DatasetStatistics;
import org.infoshare.sharing.dataset.HostedRecord;

/** Reads the records with defects, with the values by which their provider finds them. */
@ApplicationScoped
class QualityFindings {

  private final QualityReports reports;
  private final DatasetStatistics statistics;
  private final EvidenceLedger evidence;

  /** For the container's proxy. */
  protected QualityFindings() {
    this(null, null, null);
  }

  @Inject
  QualityFindings(QualityReports reports, DatasetStatistics statistics, EvidenceLedger evidence) {
    this.reports = reports;
    this.statistics = statistics;
    this.evidence = evidence;
  }

  Page<QualityFinding> read(
      Caller reader, PublishedEntry entry, QualityReport report, QualityFindingFilter filter) {
    var named = reports.findings(report.id(), filter);
    List<UUID> ids =
        named.results().stream().map(QualityReports.NamedRecord::record).distinct().toList();
    Map<UUID, HostedRecord> records =
        statistics.records(entry, ids).stream()
            .collect(Collectors.toMap(HostedRecord::id, Function.identity()));
    Map<UUID, RuleValidity> rules =
        report.validity().stream()
            .collect(Collectors.toMap(RuleValidity::rule, Function.identity()));
    var rows =
        records.values().stream()
            .map(one -> new Act.Row(one.id(), one.version(), evidence.subjectHash(one.subject())))
            .toList();
    evidence.record(
        Act.of(reader, "findings-read")
            .entry(entry.code(), entry.version())
            .rows(rows)
            .detail("report", report.id())
            .answered());
    var findings =
        named.results().stream()
            .map(one -> finding(one, entry, rules.get(one.rule()), records.get(one.record())))
            .toList();
    return new Page<>(findings, named.next());
  }

  private static QualityFinding finding(
      QualityReports.NamedRecord named,
      PublishedEntry entry,
      RuleValidity rule,
      HostedRecord record) {
    return new QualityFinding(
        named.position(),
        named.rule(),
        rule == null ? null : rule.item(),
        rule == null ? null : rule.kind(),
        named.record(),
        record == null ? null : shown(entry, rule, record));
  }

  private static Map<String, Object> shown(
      PublishedEntry entry, RuleValidity rule, HostedRecord record) {
    var values = new LinkedHashMap<String, Object>();
    entry.keys().forEach(key -> values.put(key.name(), record.values().get(key.name())));
    if (rule != null && record.values().get(rule.item()) != null) {
      values.put(rule.item(), record.values().get(rule.item()));
    }
    return values;
  }
}
