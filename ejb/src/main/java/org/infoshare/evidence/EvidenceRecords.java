package org.infoshare.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Json;
import org.infoshare.platform.Page;
import org.infoshare.platform.Sql;
import org.jdbi.v3.core.Handle;

/** Reads the stored evidence. */
@ApplicationScoped
class EvidenceRecords {

  private static final TypeReference<LinkedHashMap<String, String>> DETAILS =
      new TypeReference<>() {};

  private static final String ALL =
      """
      select r.*, l.seal_id from evidence_record r
      left join evidence_leaf l on l.evidence_id = r.id
      where
      """;

  private static final String OF_A_READER =
      """
      select r.*, l.seal_id from evidence_reader e
      join evidence_record r on r.id = e.evidence_id
      left join evidence_leaf l on l.evidence_id = r.id
      where
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected EvidenceRecords() {
    this(null);
  }

  @Inject
  EvidenceRecords(Sql sql) {
    this.sql = sql;
  }

  /** The newest first; limited to what a department may read unless that is null. */
  Page<EvidenceView> list(EvidenceFilter filter, String readerOnly) {
    int limit = Page.length(filter.limit());
    var conditions =
        readableBy(readerOnly)
            .equal("r.act", filter.act())
            .equal("r.department", filter.department())
            .equal("r.entry_code", filter.entry())
            .equal("r.grant_id", filter.grant())
            .equal("r.case_reference", filter.caseReference())
            .given("r.id < :before", "before", Cursor.number(filter.cursor()));
    var found =
        sql.ask(
            handle ->
                conditions
                    .bind(
                        handle.createQuery(
                            from(readerOnly)
                                + conditions.sql()
                                + " order by r.id desc limit :limit"))
                    .bind("limit", limit + 1)
                    .map((row, context) -> view(row, null))
                    .list());
    return Page.of(found, limit, view -> String.valueOf(view.id()));
  }

  Optional<EvidenceView> find(long id, String readerOnly) {
    var conditions = readableBy(readerOnly).equal("r.id", id);
    return sql.ask(
        handle -> {
          var rows = rows(handle, List.of(id)).getOrDefault(id, List.of());
          return conditions
              .bind(handle.createQuery(from(readerOnly) + conditions.sql()))
              .map((row, context) -> view(row, rows))
              .findOne();
        });
  }

  /** These records with their rows, in the order of their numbers; for sealing. */
  List<EvidenceView> load(Handle handle, List<Long> ids) {
    var rows = rows(handle, ids);
    return handle
        .createQuery(ALL + "r.id = any(:ids) order by r.id")
        .bind("ids", ids.toArray(Long[]::new))
        .map((row, context) -> view(row, rows.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  private static String from(String readerOnly) {
    return readerOnly == null ? ALL : OF_A_READER;
  }

  private static Conditions readableBy(String readerOnly) {
    return new Conditions().given("e.department = :reader", "reader", readerOnly);
  }

  private static Map<Long, List<EvidenceRow>> rows(Handle handle, List<Long> ids) {
    return handle
        .createQuery(
            """
            select evidence_id, record_id, record_version, subject_hash from evidence_row
            where evidence_id = any(:ids) order by evidence_id, position
            """)
        .bind("ids", ids.toArray(Long[]::new))
        .map((row, context) -> Map.entry(row.getLong("evidence_id"), row(row)))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static EvidenceRow row(ResultSet row) throws SQLException {
    return new EvidenceRow(
        row.getObject("record_id", UUID.class),
        row.getLong("record_version"),
        HexFormat.of().formatHex(row.getBytes("subject_hash")));
  }

  private static EvidenceView view(ResultSet row, List<EvidenceRow> rows) throws SQLException {
    return new EvidenceView(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("act"),
        row.getString("account"),
        row.getString("department"),
        texts(row, "concerns"),
        row.getString("outcome"),
        row.getString("reason"),
        row.getString("subject"),
        row.getString("entry_code"),
        row.getObject("entry_version", Integer.class),
        row.getObject("grant_id", UUID.class),
        row.getObject("request_id", UUID.class),
        row.getString("purpose"),
        row.getString("case_reference"),
        texts(row, "items"),
        row.getInt("row_count"),
        rows,
        row.getString("key_id"),
        details(row.getString("details")),
        row.getObject("seal_id", Long.class));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    return array == null ? null : new ArrayList<>(List.of((String[]) array.getArray()));
  }

  private static Map<String, String> details(String json) throws SQLException {
    try {
      return Json.get().readValue(json, DETAILS);
    } catch (JsonProcessingException broken) {
      throw new SQLException(broken);
    }
  }
}
