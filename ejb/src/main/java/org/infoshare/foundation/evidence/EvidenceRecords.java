package org.infoshare.foundation.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Columns;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Page;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The repository that reads stored evidence. */
@ApplicationScoped
class EvidenceRecords {

  private static final TypeReference<LinkedHashMap<String, String>> DETAILS =
      new TypeReference<>() {};

  private static final String SELECT =
      """
      select r.*, l.seal from evidence_record r
      left join evidence_leaf l on l.evidence_id = r.id
      """;

  private static final String NEWEST_FIRST = " order by r.id desc limit :limit";

  /**
   * The newest records for each department code of the reader, so that no list has to be sorted.
   */
  private static final String SELECT_FOR_READERS =
      """
      select r.*, l.seal from (
        select distinct newest.evidence_id from unnest(:readers) as mine (department)
        cross join lateral (
          select e.evidence_id from evidence_reader e
          join evidence_record r on r.id = e.evidence_id
          where e.department = mine.department and %s
          order by e.evidence_id desc limit :limit) newest) found
      join evidence_record r on r.id = found.evidence_id
      left join evidence_leaf l on l.evidence_id = r.id
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

  /**
   * The records that match the filter, the newest first, and only those that one of these
   * departments may read unless that is null.
   */
  Page<EvidenceView> list(EvidenceFilter filter, String[] readers) {
    int limit = Page.sizeOf(filter.limit());
    var conditions =
        new Conditions()
            .equalIfPresent("r.act", filter.act())
            .equalIfPresent("r.department", filter.department())
            .equalIfPresent("r.entry_code", filter.entry())
            .equalIfPresent("r.grant_id", filter.grant())
            .equalIfPresent("r.case_reference", filter.caseReference())
            .whereIfPresent(
                id(readers) + " < :before", "before", Cursor.decodeNumber(filter.cursor()));
    var found =
        sql.withHandle(
            handle ->
                newest(handle, conditions, readers, limit + 1)
                    .map((row, context) -> view(row, null))
                    .list());
    return Page.of(found, limit, view -> String.valueOf(view.id()));
  }

  /** Whether there is evidence of that act; an earlier version may have used the name. */
  boolean exists(String act) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select exists (select from evidence_record where act = :act)")
                .bind("act", act)
                .mapTo(Boolean.class)
                .one());
  }

  Optional<EvidenceView> find(long id, String[] readers) {
    var conditions = new Conditions().equalIfPresent("r.id", id);
    return sql.withHandle(
        handle -> {
          var rows = rows(handle, id);
          return newest(handle, conditions, readers, 1)
              .map((row, context) -> view(row, rows))
              .findOne();
        });
  }

  private static Query newest(Handle handle, Conditions conditions, String[] readers, int limit) {
    String statement =
        readers == null
            ? SELECT + "where " + conditions.sql() + NEWEST_FIRST
            : SELECT_FOR_READERS.formatted(conditions.sql()) + NEWEST_FIRST;
    var query = conditions.bindTo(handle.createQuery(statement)).bind("limit", limit);
    return readers == null ? query : query.bind("readers", readers);
  }

  /** The column whose index orders the list. */
  private static String id(String[] readers) {
    return readers == null ? "r.id" : "e.evidence_id";
  }

  private static List<EvidenceRow> rows(Handle handle, long id) {
    return handle
        .createQuery(
            """
            select record_id, record_version, encode(subject_hash, 'hex') as subject_hash
            from evidence_row where evidence_id = :id order by position
            """)
        .bind("id", id)
        .mapTo(EvidenceRow.class)
        .list();
  }

  private static EvidenceView view(ResultSet row, List<EvidenceRow> rows) throws SQLException {
    return new EvidenceView(
        row.getLong("id"),
        Columns.instant(row, "at"),
        row.getString("act"),
        row.getString("account"),
        row.getString("department"),
        Columns.texts(row, "concerns"),
        row.getString("outcome"),
        row.getString("reason"),
        row.getString("subject"),
        row.getString("entry_code"),
        row.getObject("entry_version", Integer.class),
        row.getObject("grant_id", UUID.class),
        row.getObject("request_id", UUID.class),
        row.getString("purpose"),
        row.getString("case_reference"),
        Columns.texts(row, "items"),
        row.getInt("row_count"),
        rows,
        row.getString("key_id"),
        details(row.getString("details")),
        row.getObject("seal", Long.class));
  }

  private static Map<String, String> details(String json) throws SQLException {
    try {
      return Json.mapper().readValue(json, DETAILS);
    } catch (JsonProcessingException broken) {
      throw new SQLException(broken);
    }
  }
}
