package org.infoshare.sharing.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.infoshare.bench.OwnDatabase;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.sharing.dataset.DatasetStatistics;
import org.infoshare.sharing.dataset.HostedRecords;

/**
 * Measures the assessment of an entry of many records, and pages of its records, on PostgreSQL and
 * without the server. A wrong count ends it without a figure.
 */
public final class AssessmentBench {

  private final OwnDatabase database;
  private final PrintStream out;

  private AssessmentBench(OwnDatabase database, PrintStream out) {
    this.database = database;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    var sizes =
        Stream.of(
                System.getProperty("infoshare.bench.assessment.records", "100000,1000000")
                    .split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    try (var database = new OwnDatabase()) {
      for (int size : sizes) {
        new AssessmentBench(database, System.out).measure(size);
      }
    }
  }

  private void measure(int records) throws SQLException {
    long begin = System.nanoTime();
    GeneratedRecords.fill(database, records);
    out.printf(
        "%,d records, made in %.0f s, %s with indexes%n",
        records,
        (System.nanoTime() - begin) / 1e9,
        database.ask("select pg_size_pretty(pg_total_relation_size('dataset_record'))"));
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      assess(OwnDatabase.sql(connection), records);
      page(OwnDatabase.sql(connection), records);
      connection.rollback();
    }
  }

  private void assess(Sql sql, int records) {
    var statistics = new DatasetStatistics(sql);
    var entry = GeneratedRecords.RESIDENTS;
    timed(
        "one pass, rules of single values",
        () ->
            scan(
                sql,
                rule("name", QualityRuleKind.REQUIRED),
                rule("citizen", QualityRuleKind.CITIZEN_NUMBER),
                rule("since", QualityRuleKind.NOT_FUTURE)));
    expect(records / 100, timed("duplicates", () -> statistics.duplicates(entry)).count());
    timed("no rule", () -> scan(sql));
    expect(
        records / 100,
        timed("repeated value", () -> statistics.withRepeatedValue(entry, "name")).count());
    var reference = rule("household", QualityRuleKind.REFERENCE);
    expect(
        records / 100,
        timed(
                "reference",
                () ->
                    statistics.withoutMatch(
                        entry, "household", reference.referenceEntry(), "number"))
            .count());
    expect(
        records,
        timed(
                "whole assessment, five rules",
                () ->
                    scan(
                        sql,
                        rule("name", QualityRuleKind.REQUIRED),
                        rule("name", QualityRuleKind.UNIQUE),
                        rule("citizen", QualityRuleKind.CITIZEN_NUMBER),
                        reference,
                        rule("since", QualityRuleKind.NOT_FUTURE)))
            .records());
  }

  private void page(Sql sql, int records) {
    var hosted = new HostedRecords(sql);
    for (int after : List.of(0, records - 1001)) {
      var page =
          timed(
              "1,000 records after %,d".formatted(after),
              () ->
                  hosted.read(
                      GeneratedRecords.RESIDENTS,
                      Map.of(),
                      1000,
                      after == 0 ? null : "[\"%012d\"]".formatted(after)));
      expect(1000, page.rows().size());
    }
  }

  private static QualityRule rule(String item, QualityRuleKind kind) {
    return GeneratedRecords.rule(item, kind);
  }

  private static QualityScan.Result scan(Sql sql, QualityRule... rules) {
    return new QualityScan(new DatasetStatistics(sql), Clock.systemUTC())
        .scan(GeneratedRecords.RESIDENTS, List.of(rules));
  }

  private <T> T timed(String what, Supplier<T> work) {
    long begin = System.nanoTime();
    T result = work.get();
    out.printf(
        "  %-36s %9.3f s, load average %.1f%n",
        what,
        (System.nanoTime() - begin) / 1e9,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    return result;
  }

  private static void expect(long expected, long found) {
    if (found != expected) {
      throw new IllegalStateException("Found %d instead of %d".formatted(found, expected));
    }
  }
}
