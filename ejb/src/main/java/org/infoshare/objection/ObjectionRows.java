package org.infoshare.objection;

import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.names;
import static org.infoshare.platform.Columns.uuid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.department.Standing;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Json;
import org.infoshare.platform.Page;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Roles;
import org.infoshare.platform.Sql;
import org.jdbi.v3.core.Handle;

/** The tables of objections, of what is in doubt, and of the values that they hold. */
@ApplicationScoped
class ObjectionRows {

  private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

  private static final String SELECT =
      """
      select id, scope, entry_code, entry_version, record_id, record_version, subject_hash, items,
        grant_id, rule_set, objector, provider, router, responsible, grounds, raised_by, raised_at,
        stage, statement, decided_by, decided_at, corrected_version, corrected_items, corrected_with
      from objection
      """;

  private static final String VISIBLE =
      """
      :auditor or objector = any(:own) or responsible = any(:own) or provider = any(:own)
        or provider = any(:overseen) or responsible = any(:overseen)
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected ObjectionRows() {
    this(null);
  }

  @Inject
  ObjectionRows(Sql sql) {
    this.sql = sql;
  }

  /**
   * Keeps a new one; of two of one department on the same thing at once the second waits.
   *
   * @throws Refusal {@code objection-open} if the department has an open one on that already
   */
  void add(Objection objection, Values values) {
    sql.run(
        handle -> {
          insert(handle, objection);
          doubt(handle, objection);
          if (objection.doubted().isOfRecord()) {
            handle
                .createUpdate(
                    """
                    insert into objection_value (objection, held, shared)
                    values (:id, cast(:held as jsonb), cast(:shared as jsonb))
                    """)
                .bind("id", objection.id())
                .bind("held", json(values.held()))
                .bind("shared", json(values.shared()))
                .execute();
          }
        });
  }

  private static void insert(Handle handle, Objection objection) {
    var doubted = objection.doubted();
    var origin = objection.origin();
    handle
        .createUpdate(
            """
            insert into objection
              (id, scope, entry_code, entry_version, record_id, record_version, subject_hash, items,
               grant_id, rule_set, objector, provider, router, responsible, grounds, raised_by,
               raised_at, stage)
            values
              (:id, :scope, :entry, :entryVersion, cast(:record as uuid),
               cast(:recordVersion as bigint), :subject, :items, :grant, :ruleSet, :objector,
               :provider, :router, :responsible, :grounds, :by, :at, :stage)
            """)
        .bind("id", objection.id())
        .bind("scope", doubted.scope().name())
        .bind("entry", doubted.entry())
        .bind("entryVersion", doubted.entryVersion())
        .bindByType("record", doubted.record(), UUID.class)
        .bindByType("recordVersion", doubted.recordVersion(), Long.class)
        .bind("subject", doubted.subjectHash())
        .bind("items", String.join(",", doubted.items()))
        .bind("grant", doubted.grant())
        .bind("ruleSet", origin.ruleSet())
        .bind("objector", origin.objector())
        .bind("provider", origin.provider())
        .bind("router", objection.router())
        .bind("responsible", objection.responsible())
        .bind("grounds", origin.grounds())
        .bind("by", origin.by())
        .bind("at", origin.at())
        .bind("stage", objection.stage().name())
        .execute();
  }

  private static void doubt(Handle handle, Objection objection) {
    var doubted = objection.doubted();
    String[] items =
        doubted.items().isEmpty() ? new String[] {null} : doubted.items().toArray(String[]::new);
    int kept =
        handle
            .createUpdate(
                """
                insert into objection_doubt (objection, objector, entry_code, record_id, item, open)
                select :id, :objector, :entry, cast(:record as uuid), item, true
                from unnest(:items) as i (item)
                on conflict do nothing
                """)
            .bind("id", objection.id())
            .bind("objector", objection.origin().objector())
            .bind("entry", doubted.entry())
            .bindByType("record", doubted.record(), UUID.class)
            .bind("items", items)
            .execute();
    if (kept < items.length) {
      throw new Refusal(ObjectionReason.OBJECTION_OPEN);
    }
  }

  /** Keeps where it stands now; nothing of it is in doubt any more once it is over. */
  void store(Objection objection) {
    var outcome = Optional.ofNullable(objection.outcome());
    sql.run(
        handle -> {
          handle
              .createUpdate(
                  """
                  update objection
                  set responsible = :responsible, stage = :stage, statement = :statement,
                    decided_by = :by, decided_at = cast(:at as timestamptz),
                    corrected_version = cast(:version as bigint), corrected_items = :items,
                    corrected_with = cast(:with as uuid)
                  where id = :id
                  """)
              .bind("id", objection.id())
              .bind("responsible", objection.responsible())
              .bind("stage", objection.stage().name())
              .bind("statement", outcome.map(ObjectionOutcome::statement).orElse(null))
              .bind("by", outcome.map(ObjectionOutcome::by).orElse(null))
              .bindByType("at", outcome.map(ObjectionOutcome::at).orElse(null), Instant.class)
              .bindByType(
                  "version",
                  outcome.map(ObjectionOutcome::correctedVersion).orElse(null),
                  Long.class)
              .bind(
                  "items",
                  outcome
                      .map(ObjectionOutcome::correctedItems)
                      .map(items -> String.join(",", items))
                      .orElse(null))
              .bindByType(
                  "with", outcome.map(ObjectionOutcome::correctedWith).orElse(null), UUID.class)
              .execute();
          if (!objection.stage().isOpen()) {
            handle.execute(
                "update objection_doubt set open = false where objection = ?", objection.id());
          }
        });
  }

  Optional<Objection> find(UUID id) {
    return one(id, "");
  }

  /** The objection, held until the transaction ends: whoever comes second waits. */
  Optional<Objection> hold(UUID id) {
    return one(id, " for update");
  }

  private Optional<Objection> one(UUID id, String locking) {
    return sql.ask(
        handle ->
            handle
                .createQuery(SELECT + "where id = :id" + locking)
                .bind("id", id)
                .map((row, context) -> objection(row))
                .findOne());
  }

  /**
   * The objection and the others to the same record that are being verified, held in the order of
   * their ids, so that two who decide do not wait for each other.
   */
  List<Objection> holdWithOthers(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + """
                        where id = :id or (stage = 'VERIFYING'
                          and record_id = (select record_id from objection where id = :id))
                        order by id for update
                        """)
                .bind("id", id)
                .map((row, context) -> objection(row))
                .list());
  }

  /** The values that it holds, without the keys; none for an entry. */
  Values values(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select held, shared from objection_value where objection = :id")
                .bind("id", id)
                .map((row, context) -> new Values(null, values(row, "held"), values(row, "shared")))
                .findOne()
                .orElse(Values.NONE));
  }

  /** The objections that the caller may know of, the newest first. */
  Page<Objection> page(Standing standing, ObjectionFilter filter) {
    int limit = Page.length(filter.limit());
    var caller = standing.caller();
    var conditions =
        new Conditions()
            .that(VISIBLE)
            .with("auditor", caller.is(Roles.AUDITOR))
            .with("own", caller.standsFor())
            .with("overseen", standing.overseen().toArray(String[]::new))
            .equal("entry_code", filter.entry())
            .equal("objector", filter.objector())
            .equal("responsible", filter.responsible())
            .equal("stage", filter.stage())
            .given(
                "(raised_at, id) < (select raised_at, id from objection where id = :after)",
                "after",
                Cursor.uuid(filter.cursor()));
    var found =
        sql.ask(
            handle ->
                conditions
                    .bind(
                        handle.createQuery(
                            SELECT
                                + "where "
                                + conditions.sql()
                                + " order by raised_at desc, id desc limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .map((row, context) -> objection(row))
                    .list());
    return Page.of(found, limit, objection -> objection.id().toString());
  }

  private static Objection objection(ResultSet row) throws SQLException {
    return Objection.kept(
        uuid(row, "id"),
        new Doubted(
            ObjectionScope.valueOf(row.getString("scope")),
            row.getString("entry_code"),
            row.getInt("entry_version"),
            uuid(row, "record_id"),
            row.getObject("record_version", Long.class),
            row.getString("subject_hash"),
            names(row, "items"),
            uuid(row, "grant_id")),
        new Origin(
            row.getString("objector"),
            row.getString("raised_by"),
            instant(row, "raised_at"),
            row.getString("rule_set"),
            row.getString("provider"),
            row.getString("grounds")),
        row.getString("router"),
        row.getString("responsible"),
        ObjectionStage.valueOf(row.getString("stage")),
        outcome(row));
  }

  private static ObjectionOutcome outcome(ResultSet row) throws SQLException {
    var at = instant(row, "decided_at");
    return at == null
        ? null
        : new ObjectionOutcome(
            row.getString("statement"),
            row.getString("decided_by"),
            at,
            row.getObject("corrected_version", Long.class),
            names(row, "corrected_items"),
            uuid(row, "corrected_with"));
  }

  private static String json(Map<String, Object> values) {
    try {
      return Json.get().writeValueAsString(values);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, Object> values(ResultSet row, String column) throws SQLException {
    try {
      Map<String, Object> values = Json.stored().forType(VALUES).readValue(row.getString(column));
      return values.isEmpty() ? null : values;
    } catch (JsonProcessingException impossible) {
      // Without the cause: its message could repeat a value.
      throw new IllegalStateException("Stored values of an objection cannot be read");
    }
  }
}
