package org.infoshare.sharing.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.catalogue.entry.ItemDefinition;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.sharing.dataset.DatasetStatistics;
import org.infoshare.sharing.dataset.DatasetStatistics.Defects;
import org.infoshare.sharing.dataset.HostedRecord;

/** Looks at every record of an entry once, and at what only many records tell. */
@ApplicationScoped
class QualityScan {

  private final DatasetStatistics figures;
  private final Clock clock;

  /** For the container's proxy. */
  protected QualityScan() {
    this(null, null);
  }

  @Inject
  QualityScan(DatasetStatistics figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param records how many records there are
   * @param repeated those that repeat another
   * @param filled for each item how many have a value
   * @param broken for each rule those that break it
   */
  record Result(
      long records, Defects repeated, Map<String, Long> filled, Map<QualityRule, Defects> broken) {}

  Result scan(PublishedEntry entry, List<QualityRule> rules) {
    var pass = new Pass(entry, rules, clock);
    figures.forEach(entry, pass::see);
    var broken = new LinkedHashMap<QualityRule, Defects>();
    for (QualityRule rule : rules) {
      broken.put(
          rule,
          switch (rule.kind()) {
            case UNIQUE -> figures.withRepeatedValue(entry, rule.item());
            case REFERENCE ->
                figures.withoutMatch(
                    entry, rule.item(), rule.referenceEntry(), rule.referenceItem());
            case REQUIRED, CITIZEN_NUMBER, CREDIT_CODE, NOT_FUTURE -> pass.defects(rule);
          });
    }
    return new Result(pass.records, figures.duplicates(entry), pass.filled, broken);
  }

  /** One look at every record. */
  private static final class Pass {

    private final List<RuleCount> watched = new ArrayList<>();
    private final Map<String, Long> filled = new LinkedHashMap<>();
    private long records;

    Pass(PublishedEntry entry, List<QualityRule> rules, Clock clock) {
      entry.items().stream().map(ItemDefinition::name).forEach(item -> filled.put(item, 0L));
      for (QualityRule rule : rules) {
        var test = ValueRule.of(rule.kind(), rule.item(), clock);
        if (test != null) {
          watched.add(new RuleCount(rule, test));
        }
      }
    }

    void see(HostedRecord record) {
      records++;
      filled.replaceAll(
          (item, count) -> ValueRule.isEmpty(record.values(), item) ? count : count + 1);
      watched.forEach(one -> one.see(record));
    }

    Defects defects(QualityRule rule) {
      return watched.stream()
          .filter(one -> one.rule.equals(rule))
          .map(one -> new Defects(one.count, one.first))
          .findFirst()
          .orElseThrow();
    }
  }

  /** A rule and who broke it so far. */
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
