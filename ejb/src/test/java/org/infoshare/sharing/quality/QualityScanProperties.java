package org.infoshare.sharing.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.sharing.dataset.DatasetEntries;
import org.infoshare.sharing.dataset.DatasetStatistics;
import org.infoshare.sharing.dataset.DatasetStatistics.Defects;
import org.infoshare.sharing.dataset.PushedRecords;

/** Whatever the records are, an assessment finds what a look at every record finds. */
class QualityScanProperties {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, PlatformClock.ZONE);
  private static final AtomicInteger NUMBERS = new AtomicInteger(500_000);

  private static final List<String> ITEMS =
      List.of("code", "name", "county", "mayor", "company", "since");
  private static final Map<String, List<String>> VALUES =
      Map.of(
          "name", List.of("甲", "乙", " ", "　", "\t"),
          "county", List.of("440106", "440103", "449999", "44010 ", " "),
          "mayor",
              List.of(
                  "11010519491231002X",
                  "110105194912310021",
                  "11010519491231002x",
                  "440106198001010013",
                  " "),
          "company", List.of("91350100M000100Y43", "91350100M000100Y44", "9135"),
          "since", List.of("1999-12-31", "2026-11-23", "2026-11-24", "2026-11-25", "2027-01-01"));

  private final DatasetStatistics figures = new DatasetStatistics(TestDatabase.sql());
  private final QualityScan assessment = new QualityScan(figures, CLOCK);

  @Property(tries = 40)
  void an_assessment_finds_what_the_plain_one_finds(@ForAll long seed) {
    var random = new Random(seed);
    var counties = entry(DatasetEntries.key("code", ItemType.CHARACTER, 6));
    var towns =
        entry(
            DatasetEntries.key("code", ItemType.CHARACTER, 12),
            DatasetEntries.item("name", ItemType.CHARACTER, 20),
            DatasetEntries.item("county", ItemType.CHARACTER, 6),
            DatasetEntries.item("mayor", ItemType.CHARACTER, 18),
            DatasetEntries.item("company", ItemType.CHARACTER, 18),
            DatasetEntries.item("since", ItemType.DATE, 10));
    var rules =
        List.of(
            rule(towns, "county", QualityRuleKind.REFERENCE, counties.code()),
            rule(towns, "name", QualityRuleKind.REQUIRED, null),
            rule(towns, "name", QualityRuleKind.UNIQUE, null),
            rule(towns, "county", QualityRuleKind.UNIQUE, null),
            rule(towns, "mayor", QualityRuleKind.CITIZEN_NUMBER, null),
            rule(towns, "company", QualityRuleKind.CREDIT_CODE, null),
            rule(towns, "since", QualityRuleKind.NOT_FUTURE, null));
    var plain =
        new PlainQualityScan(
            records(random, towns), counties(random, counties), LocalDate.of(2026, 11, 24));

    var found = assessment.scan(towns, rules);

    assertThat(found.records()).isEqualTo(plain.records().size());
    assertThat(found.filled()).isEqualTo(plain.filled(ITEMS));
    assertFound(towns, found.repeated(), plain.repeated());
    assertThat(found.broken().keySet()).containsExactlyElementsOf(rules);
    for (var rule : rules) {
      assertFound(towns, found.broken().get(rule), plain.broken(rule.kind(), rule.item()));
    }
  }

  /** The same records, in the same order, and as many. */
  private void assertFound(PublishedEntry towns, Defects found, List<String> expected) {
    assertThat(found.count()).isEqualTo(expected.size());
    assertThat(
            figures.records(towns, found.first()).stream()
                .map(record -> record.values().get("code")))
        .isEqualTo(new ArrayList<Object>(expected));
  }

  /** Some that stay, after others were changed and deleted. */
  private static List<Map<String, Object>> records(Random random, PublishedEntry towns) {
    var kept = new ArrayList<Map<String, Object>>();
    int count = random.nextInt(25);
    for (int i = 0; i < count; i++) {
      String code = "%012d".formatted(i);
      if (random.nextInt(4) == 0) {
        PushedRecords.push(towns, record(random, code), NOON);
      }
      var record = record(random, code);
      PushedRecords.push(towns, record, NOON);
      if (random.nextInt(6) == 0) {
        PushedRecords.delete(towns, Map.of("code", code), NOON);
      } else {
        kept.add(record);
      }
    }
    return kept;
  }

  private static Map<String, Object> record(Random random, String code) {
    var record = new LinkedHashMap<String, Object>();
    record.put("code", code);
    for (String item : ITEMS) {
      var values = VALUES.get(item);
      if (values != null && random.nextInt(3) > 0) {
        record.put(item, values.get(random.nextInt(values.size())));
      }
    }
    return record;
  }

  private static Set<String> counties(Random random, PublishedEntry counties) {
    var kept = new HashSet<String>();
    for (String code : List.of("440106", "440103", "440111")) {
      int fate = random.nextInt(3);
      if (fate > 0) {
        PushedRecords.push(counties, Map.of("code", code), NOON);
        kept.add(code);
      }
      if (fate == 2) {
        PushedRecords.delete(counties, Map.of("code", code), NOON);
        kept.remove(code);
      }
    }
    return kept;
  }

  private static QualityRule rule(
      PublishedEntry entry, String item, QualityRuleKind kind, String referenceEntry) {
    return new QualityRule(
        UUID.randomUUID(),
        entry.code(),
        item,
        kind,
        referenceEntry,
        referenceEntry == null ? null : "code",
        "psb.staff",
        NOON,
        null);
  }

  private static PublishedEntry entry(ItemDefinition... items) {
    return DatasetEntries.of("903002/" + NUMBERS.incrementAndGet(), items);
  }
}
