package org.infoshare.sharing.quality;

import static org.infoshare.foundation.persistence.Columns.instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.catalogue.publication.EntryCodeOrder;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Page;
import org.infoshare.sharing.dataset.DatasetStatistics.Defects;
import org.jdbi.v3.core.Handle;

/** The reports of all assessments. Reports are added and never changed. */
@ApplicationScoped
class QualityReports {

  private static final TypeReference<List<ItemCompleteness>> ITEMS = new TypeReference<>() {};
  private static final TypeReference<List<RuleValidity>> RULES = new TypeReference<>() {};

  private final Sql sql;

  /** For the container's proxy. */
  protected QualityReports() {
    this(null);
  }

  @Inject
  QualityReports(Sql sql) {
    this.sql = sql;
  }

  /**
   * Stores the result of an assessment.
   *
   * @param applicable the rules of the report, also those that were not applied
   */
  QualityReport add(
      PublishedEntry entry,
      List<QualityRule> applicable,
      QualityScan.Result found,
      Instant dataChangedAt,
      Instant now) {
    List<ItemCompleteness> items =
        found.filled().entrySet().stream()
            .map(item -> new ItemCompleteness(item.getKey(), item.getValue()))
            .toList();
    List<RuleValidity> rules =
        applicable.stream().map(rule -> figure(rule, found.broken().get(rule))).toList();
    return sql.withHandle(
        handle -> {
          long id =
              handle
                  .createQuery(
                      """
                      insert into quality_report (entry_code, entry_version, provider, assessed_at,
                        data_changed_at, record_count, duplicates, completeness, validity)
                      values (:entry, :version, :provider, :now, :changed, :records, :repeated,
                        cast(:items as jsonb), cast(:rules as jsonb))
                      returning id
                      """)
                  .bind("entry", entry.code())
                  .bind("version", entry.version())
                  .bind("provider", entry.provider())
                  .bind("now", now)
                  .bind("changed", dataChangedAt)
                  .bind("records", found.records())
                  .bind("repeated", found.repeated().count())
                  .bind("items", write(items))
                  .bind("rules", write(rules))
                  .mapTo(Long.class)
                  .one();
          addFindings(handle, id, found);
          return new QualityReport(
              id,
              entry.code(),
              entry.version(),
              entry.provider(),
              now,
              dataChangedAt,
              found.records(),
              found.repeated().count(),
              items,
              rules);
        });
  }

  private static void addFindings(Handle handle, long report, QualityScan.Result found) {
    var rules = new ArrayList<UUID>();
    var records = new ArrayList<UUID>();
    found
        .broken()
        .forEach(
            (rule, defects) ->
                defects
                    .first()
                    .forEach(
                        record -> {
                          rules.add(rule.id());
                          records.add(record);
                        }));
    found
        .repeated()
        .first()
        .forEach(
            record -> {
              rules.add(null);
              records.add(record);
            });
    handle
        .createUpdate(
            """
            insert into quality_finding (report_id, position, rule_id, record_id)
            select :report, f.position, f.rule, f.record
            from unnest(cast(:rules as uuid[]), cast(:records as uuid[]))
              with ordinality as f (rule, record, position)
            """)
        .bind("report", report)
        .bindArray("rules", UUID.class, rules)
        .bindArray("records", UUID.class, records)
        .execute();
  }

  /** The newest report on an entry. */
  Optional<QualityReport> newest(String entry) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from quality_report where entry_code = :entry order by id desc limit 1")
                .bind("entry", entry)
                .map((row, context) -> report(row))
                .findOne());
  }

  /** The newest report on each entry, by node and number. */
  Page<QualityReport> page(QualityReportFilter filter) {
    int limit = Page.sizeOf(filter.limit());
    var conditions =
        new Conditions()
            .equalIfPresent("provider", filter.provider())
            .whereIfPresent(
                EntryCodeOrder.AFTER_CURSOR, "after", EntryCodeOrder.decodeCursor(filter.cursor()));
    List<QualityReport> found =
        sql.withHandle(
            handle ->
                conditions
                    .bindTo(
                        handle.createQuery(
                            """
                            select distinct on (%1$s) * from quality_report where %2$s
                            order by %1$s, id desc limit :oneMore
                            """
                                .formatted(EntryCodeOrder.ORDER_BY, conditions.sql())))
                    .bind("oneMore", limit + 1)
                    .map((row, context) -> report(row))
                    .list());
    return Page.of(found, limit, QualityReport::entry);
  }

  /**
   * A record that a report lists.
   *
   * @param position its position in the report, from 1
   * @param rule the rule that it breaks; null if it repeats another record
   */
  record NamedRecord(int position, UUID rule, UUID record) {}

  /** The records that a report lists, in its order. */
  Page<NamedRecord> findings(long report, QualityFindingFilter filter) {
    int limit = Page.sizeOf(filter.limit());
    var conditions =
        new Conditions()
            .where("report_id = :report")
            .bind("report", report)
            .whereIfPresent("rule_id = :rule", "rule", filter.rule())
            .whereIfPresent("position > :after", "after", Cursor.decodeNumber(filter.cursor()));
    List<NamedRecord> found =
        sql.withHandle(
            handle ->
                conditions
                    .bindTo(
                        handle.createQuery(
                            """
                            select position, rule_id as rule, record_id as record
                            from quality_finding where %s order by position limit :oneMore
                            """
                                .formatted(conditions.sql())))
                    .bind("oneMore", limit + 1)
                    .mapTo(NamedRecord.class)
                    .list());
    return Page.of(found, limit, named -> String.valueOf(named.position()));
  }

  /**
   * Tries to lock the entry for an assessment until the transaction ends.
   *
   * @return false if another transaction holds the lock
   */
  boolean tryLock(String entry) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select pg_try_advisory_xact_lock(hashtextextended(:lock, 0))")
                .bind("lock", "quality " + entry)
                .mapTo(Boolean.class)
                .one());
  }

  private static RuleValidity figure(QualityRule rule, Defects broken) {
    return new RuleValidity(
        rule.id(),
        rule.item(),
        rule.kind(),
        rule.referenceEntry(),
        rule.referenceItem(),
        broken == null ? null : broken.count());
  }

  private static QualityReport report(ResultSet row) throws SQLException {
    return new QualityReport(
        row.getLong("id"),
        row.getString("entry_code"),
        row.getInt("entry_version"),
        row.getString("provider"),
        instant(row, "assessed_at"),
        instant(row, "data_changed_at"),
        row.getLong("record_count"),
        row.getLong("duplicates"),
        read(row.getString("completeness"), ITEMS),
        read(row.getString("validity"), RULES));
  }

  private static String write(Object figures) {
    try {
      return Json.mapper().writeValueAsString(figures);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static <T> T read(String stored, TypeReference<T> type) {
    try {
      return Json.lenientReader().forType(type).readValue(stored);
    } catch (JsonProcessingException notOurs) {
      throw new UncheckedIOException(notOurs);
    }
  }
}
