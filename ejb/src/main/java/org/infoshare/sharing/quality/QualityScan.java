package org.infoshare.sharing.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.sharing.dataset.DatasetStatistics;
import org.infoshare.sharing.dataset.DatasetStatistics.Defects;
import org.infoshare.sharing.dataset.HostedRecord;

/**
 * Scans the records of an entry: one pass over every record, and queries for defects that only
 * several records together show.
 */
@ApplicationScoped
class QualityScan {

  private final DatasetStatistics statistics;
  private final Clock clock;

  /** For the container's proxy. */
  protected QualityScan() {
    this(null, null);
  }

  @Inject
  QualityScan(DatasetStatistics statistics, Clock clock) {
    this.statistics = statistics;
    this.clock = clock;
  }

  /**
   * The result of a scan.
   *
   * @param records the number of records
   * @param repeated the records that repeat another one
   * @param filled for each item, how many records have a value
   * @param broken for each rule, the records that break it
   */
  record Result(
      long records, Defects repeated, Map<String, Long> filled, Map<QualityRule, Defects> broken) {}

  Result scan(PublishedEntry entry, List<QualityRule> rules) {
    var pass = new Pass(entry, rules, clock);
    statistics.forEach(entry, pass::see);
    var broken = new LinkedHashMap<QualityRule, Defects>();
    for (QualityRule rule : rules) {
      broken.put(
          rule,
          switch (rule.kind()) {
            case UNIQUE -> statistics.withRepeatedValue(entry, rule.item());
            case REFERENCE ->
                statistics.withoutMatch(
                    entry, rule.item(), rule.referenceEntry(), rule.referenceItem());
            case REQUIRED, CITIZEN_NUMBER, CREDIT_CODE, NOT_FUTURE -> pass.defects(rule);
          });
    }
    return new Result(pass.records, statistics.duplicates(entry), pass.filled, broken);
  }

  /** One pass over every record. */
  private static final class Pass {

    private final List<RuleCount> ruleCounts = new ArrayList<>();
    private final Map<String, Long> filled = new LinkedHashMap<>();
    private long records;

    Pass(PublishedEntry entry, List<QualityRule> rules, Clock clock) {
      entry.items().stream().map(ItemDefinition::name).forEach(item -> filled.put(item, 0L));
      for (QualityRule rule : rules) {
        var test = ValueRule.of(rule.kind(), rule.item(), clock);
        if (test != null) {
          ruleCounts.add(new RuleCount(rule, test));
        }
      }
    }

    void see(HostedRecord record) {
      records++;
      filled.replaceAll(
          (item, count) -> ValueRule.isEmpty(record.values(), item) ? count : count + 1);
      ruleCounts.forEach(one -> one.see(record));
    }

    Defects defects(QualityRule rule) {
      return ruleCounts.stream()
          .filter(one -> one.rule.equals(rule))
          .map(one -> new Defects(one.count, one.first))
          .findFirst()
          .orElseThrow();
    }
  }

  /** A rule and the records that broke it so far. */
  private static final class RuleCount {

    private final QualityRule rule;
    private final ValueRule test;
    private final List<UUID> first = new ArrayList<>();
    private long count;

    RuleCount(QualityRule rule, ValueRule test) {
      this.rule = rule;
      this.test = test;
    }

    void see(HostedRecord record) {
      if (test.isBrokenBy(record)) {
        count++;
        if (first.size() < DatasetStatistics.MAX_NAMED) {
          first.add(record.id());
        }
      }
    }
  }
}
