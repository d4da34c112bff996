package org.infoshare.sharing.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.sharing.quality.QualityReason.RULE_ENDED;
import static org.infoshare.sharing.quality.QualityReason.RULE_EXISTS;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.dataset.DatasetEntries;
import org.infoshare.sharing.dataset.DatasetStatistics;
import org.infoshare.sharing.dataset.HostedDatasets;
import org.infoshare.sharing.dataset.PushedRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an assessment finds in the records of an entry, and what becomes of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QualityTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, PlatformClock.ZONE);
  private static final Sql SQL = TestDatabase.sql();
  private static final Caller STAFF = new Caller("psb.staff", "psb", Set.of());
  private static int entries;

  private final EvidenceLedger evidence =
      new EvidenceLedger(SQL, new KeyedHash("ab".repeat(32)), CLOCK);
  private final DatasetStatistics figures = new DatasetStatistics(SQL);
  private final QualityRules rules = new QualityRules(SQL);
  private final QualityReports reports = new QualityReports(SQL);
  private final QualityAssessor assessments =
      new QualityAssessor(
          new QualityScan(figures, CLOCK),
          rules,
          reports,
          new HostedDatasets(SQL),
          evidence,
          CLOCK);
  private final QualityFindings findings = new QualityFindings(reports, figures, evidence);
  private PublishedEntry counties;
  private PublishedEntry towns;

  @BeforeEach
  void two_entries_of_their_own() {
    counties =
        DatasetEntries.of(
            next(),
            DatasetEntries.key("code", ItemType.CHARACTER, 6),
            DatasetEntries.item("name", ItemType.CHARACTER, 20));
    towns =
        DatasetEntries.of(
            next(),
            DatasetEntries.key("code", ItemType.CHARACTER, 12),
            DatasetEntries.item("name", ItemType.CHARACTER, 20),
            DatasetEntries.item("county", ItemType.CHARACTER, 6),
            DatasetEntries.item("since", ItemType.DATE, 10),
            DatasetEntries.item("mayor", ItemType.CHARACTER, 18));
    push(counties, Map.of("code", "440106", "name", "天河区"));
    push(counties, Map.of("code", "440103", "name", "荔湾区"));
  }

  @Test
  void towns_without_a_county_are_found() {
    push(towns, Map.of("code", "1", "name", "甲", "county", "440106"));
    push(towns, Map.of("code", "2", "name", "乙", "county", "449999"));
    push(towns, Map.of("code", "3", "name", "丙"));
    var rule = set(towns, "county", QualityRuleKind.REFERENCE, counties.code(), "code");

    var report = assess(towns);

    assertThat(report.recordCount()).isEqualTo(3);
    assertThat(report.validity())
        .containsExactly(
            new RuleValidity(
                rule.id(), "county", QualityRuleKind.REFERENCE, counties.code(), "code", 1L));
    assertThat(report.dataChangedAt()).isEqualTo(NOON);
    assertThat(read(report, rule.id()))
        .extracting(QualityFinding::values)
        .containsExactly(Map.of("code", "2", "county", "449999"));
  }

  @Test
  void the_towns_without_a_county_are_the_first_finding() {
    push(towns, Map.of("code", "1", "name", "甲", "county", "440106"));
    push(towns, Map.of("code", "2", "name", "甲", "county", "440106"));
    push(towns, Map.of("code", "3", "county", "440106"));
    push(towns, Map.of("code", "4", "name", "丁", "county", "449999"));
    push(towns, Map.of("code", "5", "name", "戊", "county", "449998"));
    set(towns, "county", QualityRuleKind.REFERENCE, counties.code(), "code");
    set(towns, "name", QualityRuleKind.REQUIRED, null, null);

    var report = assess(towns);

    assertThat(read(report, null))
        .extracting(QualityFinding::kind, finding -> finding.values().get("code"))
        .containsExactly(
            tuple(QualityRuleKind.REFERENCE, "4"),
            tuple(QualityRuleKind.REFERENCE, "5"),
            tuple(QualityRuleKind.REQUIRED, "3"),
            tuple(null, "2"));
  }

  @Test
  void a_county_that_was_deleted_is_no_county() {
    push(towns, Map.of("code", "1", "county", "440103"));
    set(towns, "county", QualityRuleKind.REFERENCE, counties.code(), "code");
    PushedRecords.delete(counties, Map.of("code", "440103"), NOON);

    assertThat(assess(towns).validity().get(0).broken()).isEqualTo(1);
  }

  @Test
  void a_reference_to_what_became_conditional_is_not_assessed() {
    String code = next();
    var open = countiesOfCab(code, 1, Sharing.UNCONDITIONAL);
    push(open, Map.of("code", "440106"));
    push(towns, Map.of("code", "1", "county", "449999"));
    var rule = set(towns, "county", QualityRuleKind.REFERENCE, code, "code");

    assertThat(brokenWhere(open)).isEqualTo(1);
    assertThat(brokenWhere(countiesOfCab(code, 2, Sharing.CONDITIONAL))).isNull();
    assertThat(brokenWhere(countiesOfCab(code, 3, Sharing.NOT_SHARED))).isNull();
    assertThat(read(reports.newest(towns.code()).orElseThrow(), rule.id())).isEmpty();
    assertThat(brokenWhere(countiesOfCab(code, 4, Sharing.UNCONDITIONAL))).isEqualTo(1);
  }

  @Test
  void a_reference_to_what_is_published_no_more_is_not_assessed() {
    push(counties, Map.of("code", "440106"));
    push(towns, Map.of("code", "1", "county", "449999"));
    set(towns, "county", QualityRuleKind.REFERENCE, counties.code(), "code");

    var report =
        assessments.assess(
            towns,
            code -> {
              throw new Refusal(PlatformReason.ADDRESS_NOT_FOUND);
            },
            STAFF);

    assertThat(report.validity().get(0).broken()).isNull();
  }

  @Test
  void whose_values_were_compared_reads_the_evidence_of_it() {
    String code = next();
    set(towns, "county", QualityRuleKind.REFERENCE, code, "code");

    brokenWhere(countiesOfCab(code, 1, Sharing.UNCONDITIONAL));
    assertThat(newestEvidence()).contains("data-assessed", "cab", code);
    brokenWhere(countiesOfCab(code, 2, Sharing.CONDITIONAL));
    assertThat(newestEvidence()).contains("data-assessed").doesNotContain("cab", code);
  }

  private Long brokenWhere(PublishedEntry reference) {
    return assessments.assess(towns, code -> reference, STAFF).validity().get(0).broken();
  }

  private static PublishedEntry countiesOfCab(String code, int version, Sharing sharing) {
    return PublishedEntries.of(
        code,
        version,
        "cab",
        "区县",
        sharing,
        null,
        List.of(
            new ItemDefinition(
                "code", "代码", "code", ItemType.CHARACTER, 6, true, true, sharing, null)));
  }

  /** Decree 809 art. 18. */
  @Test
  void completeness_counts_the_values_of_each_item() {
    push(towns, Map.of("code", "1", "name", "甲", "county", "440106"));
    push(towns, Map.of("code", "2", "name", " "));

    assertThat(assess(towns).completeness())
        .containsExactly(
            new ItemCompleteness("code", 2),
            new ItemCompleteness("name", 1),
            new ItemCompleteness("county", 1),
            new ItemCompleteness("since", 0),
            new ItemCompleteness("mayor", 0));
  }

  /** Decree 809 art. 18. */
  @Test
  void records_that_say_the_same_under_another_key_are_repeated() {
    push(towns, Map.of("code", "1", "name", "甲", "county", "440106"));
    push(towns, Map.of("code", "2", "name", "甲", "county", "440106"));
    push(towns, Map.of("code", "3", "name", "甲"));
    push(towns, Map.of("code", "4", "name", "甲", "county", "440106"));

    var report = assess(towns);

    assertThat(report.duplicates()).isEqualTo(2);
    assertThat(read(report, null))
        .extracting(finding -> finding.values().get("code"))
        .containsExactly("2", "4");
  }

  /** Decree 809 art. 18. */
  @Test
  void values_are_held_to_their_rules() {
    push(towns, Map.of("code", "1", "name", "甲", "mayor", "11010519491231002X"));
    push(towns, Map.of("code", "2", "name", "甲", "mayor", "110105194912310021"));
    push(towns, Map.of("code", "3", "name", "乙", "since", "2026-11-25"));
    push(towns, Map.of("code", "4", "since", "2026-11-24"));
    var mayor = set(towns, "mayor", QualityRuleKind.CITIZEN_NUMBER, null, null);
    var since = set(towns, "since", QualityRuleKind.NOT_FUTURE, null, null);
    var given = set(towns, "name", QualityRuleKind.REQUIRED, null, null);
    var unique = set(towns, "name", QualityRuleKind.UNIQUE, null, null);

    var report = assess(towns);

    assertThat(report.validity()).extracting(RuleValidity::broken).containsExactly(1L, 1L, 1L, 1L);
    assertThat(codes(report, mayor)).containsExactly("2");
    assertThat(codes(report, since)).containsExactly("3");
    assertThat(codes(report, given)).containsExactly("4");
    assertThat(codes(report, unique)).containsExactly("2");
  }

  @Test
  void the_same_rule_holds_once_and_can_be_set_again_after_its_end() {
    var rule = set(towns, "name", QualityRuleKind.UNIQUE, null, null);

    assertThat(refusal(() -> set(towns, "name", QualityRuleKind.UNIQUE, null, null)))
        .isEqualTo(RULE_EXISTS);

    rules.end(rule.id(), "psb.staff", NOON);

    assertThat(refusal(() -> rules.end(rule.id(), "psb.staff", NOON))).isEqualTo(RULE_ENDED);
    assertThat(rules.of(towns.code())).isEmpty();
    assertThat(set(towns, "name", QualityRuleKind.UNIQUE, null, null).id()).isNotEqualTo(rule.id());
  }

  @Test
  void an_ended_rule_is_no_longer_looked_at_and_old_reports_keep_it() {
    push(towns, Map.of("code", "1"));
    var rule = set(towns, "name", QualityRuleKind.REQUIRED, null, null);
    assess(towns);
    rules.end(rule.id(), "psb.staff", NOON);

    assertThat(reports.newest(towns.code()).orElseThrow().validity()).hasSize(1);

    assess(towns);

    assertThat(reports.newest(towns.code()).orElseThrow().validity()).isEmpty();
  }

  @Test
  void a_record_that_was_deleted_since_shows_nothing() {
    push(towns, Map.of("code", "1"));
    var rule = set(towns, "name", QualityRuleKind.REQUIRED, null, null);
    var report = assess(towns);
    PushedRecords.delete(towns, Map.of("code", "1"), NOON);

    assertThat(read(report, rule.id()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.values()).isNull());
  }

  @Test
  void evidence_of_who_read_findings_names_no_value() {
    push(towns, Map.of("code", "1", "mayor", "110105194912310021"));
    set(towns, "mayor", QualityRuleKind.CITIZEN_NUMBER, null, null);

    read(assess(towns), null);

    assertThat(newestEvidence()).contains("findings-read", towns.code()).doesNotContain("110105");
  }

  private QualityReport assess(PublishedEntry entry) {
    return assessments.assess(
        entry, code -> code.equals(counties.code()) ? counties : towns, STAFF);
  }

  private static String newestEvidence() {
    return SQL.withHandle(
        handle ->
            handle
                .createQuery(
                    "select cast(e as text) from evidence_record e order by id desc limit 1")
                .mapTo(String.class)
                .one());
  }

  private List<Object> codes(QualityReport report, QualityRule rule) {
    return read(report, rule.id()).stream().map(one -> one.values().get("code")).toList();
  }

  private List<QualityFinding> read(QualityReport report, UUID rule) {
    var all = new ArrayList<QualityFinding>();
    String cursor = null;
    do {
      var page = findings.read(STAFF, towns, report, new QualityFindingFilter(rule, 1, cursor));
      all.addAll(page.results());
      cursor = page.next();
    } while (cursor != null);
    return all;
  }

  @Test
  void the_newest_reports_are_listed_by_number_and_not_as_text() {
    String node = "398%06d".formatted(Math.abs(System.nanoTime() % 1_000_000));
    for (int number : List.of(10, 2, 1, 10)) {
      assess(
          DatasetEntries.of(node + "/" + number, DatasetEntries.key("c", ItemType.CHARACTER, 6)));
    }
    var all = new ArrayList<String>();
    String cursor = Cursor.encode(node + "/0");
    do {
      var page = reports.page(new QualityReportFilter(null, 1, cursor));
      page.results().forEach(report -> all.add(report.entry()));
      cursor = page.next();
    } while (cursor != null && all.get(all.size() - 1).startsWith(node));

    assertThat(all).startsWith(node + "/1", node + "/2", node + "/10");
    assertThat(all).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "399301", "399301/x", "901011/1"})
  void a_cursor_that_names_no_code_is_refused(String place) {
    var filter = new QualityReportFilter(null, 2, Cursor.encode(place));

    var refusal = catchThrowableOfType(Refusal.class, () -> reports.page(filter));

    assertThat(refusal.reason()).isEqualTo(PlatformReason.CURSOR_INVALID);
  }

  private QualityRule set(
      PublishedEntry entry,
      String item,
      QualityRuleKind kind,
      String otherEntry,
      String otherItem) {
    var rule =
        new QualityRule(
            UUID.randomUUID(),
            entry.code(),
            item,
            kind,
            otherEntry,
            otherItem,
            "psb.staff",
            NOON.plusMillis(rules.of(entry.code()).size()),
            null);
    rules.add(rule);
    return rule;
  }

  private static Object refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refusal.class, call).reason();
  }

  private static void push(PublishedEntry entry, Map<String, Object> record) {
    PushedRecords.push(entry, record, NOON);
  }

  private static String next() {
    return "399301/" + ++entries;
  }
}
