package org.infoshare.sharing.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.sharing.dataset.HostedDatasets;

/** Assesses an entry and stores the report and its evidence, in the current transaction. */
@ApplicationScoped
class QualityAssessor {

  private final QualityScan scan;
  private final QualityRules rules;
  private final QualityReports reports;
  private final AssessmentQueue queue;
  private final HostedDatasets datasets;
  private final EvidenceLedger evidence;
  private final Clock clock;

  /** For the container's proxy. */
  protected QualityAssessor() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  QualityAssessor(
      QualityScan scan,
      QualityRules rules,
      QualityReports reports,
      AssessmentQueue queue,
      HostedDatasets datasets,
      EvidenceLedger evidence,
      Clock clock) {
    this.scan = scan;
    this.rules = rules;
    this.reports = reports;
    this.queue = queue;
    this.datasets = datasets;
    this.evidence = evidence;
    this.clock = clock;
  }

  /**
   * Creates a report on an entry. A rule for an item that the entry no longer has is left out. A
   * reference that is no longer allowed is not compared. Every other provider whose values were
   * compared can read the evidence of it.
   *
   * @param catalogue finds the published version of an entry, or refuses
   */
  QualityReport assess(
      PublishedEntry entry, Function<String, PublishedEntry> catalogue, Caller by) {
    Instant now = clock.instant();
    Instant changed = datasets.view(entry, now).changedAt();
    Set<String> items =
        entry.items().stream().map(ItemDefinition::name).collect(Collectors.toSet());
    var applicable =
        rules.of(entry.code()).stream().filter(rule -> items.contains(rule.item())).toList();
    var applied =
        applicable.stream()
            .filter(rule -> QualityRuleValidator.mayBeApplied(rule, entry, catalogue))
            .toList();
    var report = reports.add(entry, applicable, scan.scan(entry, applied), changed, now);
    long broken =
        report.validity().stream()
            .map(RuleValidity::broken)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum();
    var act =
        Act.of(by, "data-assessed")
            .entry(entry.code(), entry.version())
            .concerning(entry.provider())
            .detail("report", report.id())
            .detail("records", report.recordCount())
            .detail("duplicates", report.duplicates())
            .detail("broken", broken);
    var compared = comparedWith(applied);
    if (!compared.isEmpty()) {
      act = act.detail("comparedWith", String.join(", ", compared));
    }
    for (String other : compared) {
      act = act.concerning(catalogue.apply(other).provider());
    }
    queue.clear(entry.code());
    evidence.record(act);
    return report;
  }

  /** The codes of the entries whose values were compared, in the order of the rules. */
  private static List<String> comparedWith(List<QualityRule> applied) {
    return applied.stream()
        .map(QualityRule::referenceEntry)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
