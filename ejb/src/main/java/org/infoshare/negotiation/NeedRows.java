package org.infoshare.negotiation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.infoshare.platform.Columns.date;
import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.names;
import static org.infoshare.platform.Columns.texts;
import static org.infoshare.platform.Columns.uuid;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.department.Standing;
import org.infoshare.department.Succession;
import org.infoshare.department.Successions;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Json;
import org.infoshare.platform.Page;
import org.infoshare.platform.Roles;
import org.infoshare.platform.Sql;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The table of needs and that of what was stated about them. */
@ApplicationScoped
class NeedRows {

  /** As {@link Need#isVisibleTo} says. */
  private static final String VISIBLE =
      """
      requester = any(:own) or (filed_at is not null and (:auditor or responsible = any(:own)
        or requester = any(:overseen) or responsible = any(:overseen)
        or requester = any(:governed)))
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected NeedRows() {
    this(null);
  }

  @Inject
  NeedRows(Sql sql) {
    this.sql = sql;
  }

  Optional<Need> find(UUID id) {
    return all(List.of(id), "", true).stream().findFirst();
  }

  /** The need, held until the transaction ends: whoever comes second waits. */
  Optional<Need> hold(UUID id) {
    return all(List.of(id), " for update", true).stream().findFirst();
  }

  boolean exists(UUID id) {
    return one("select id from need where id = :value", id).isPresent();
  }

  /** The need whose agreement or order that entry came of. */
  Optional<UUID> ofEntry(String code) {
    return one(
        "select id from need where entry_code = :value and stage in ('AGREED', 'ORDERED')", code);
  }

  /** The need whose agreement or order became that request. */
  Optional<UUID> ofRequest(UUID request) {
    return one("select id from need where request_id = :value", request);
  }

  private Optional<UUID> one(String query, Object value) {
    return sql.ask(
        handle -> handle.createQuery(query).bind("value", value).mapTo(UUID.class).findOne());
  }

  /**
   * The needs that the caller may know of, the newest first, without what was stated.
   *
   * @param governed the departments for which the caller's, a government, names another
   */
  Page<Need> page(Standing standing, Set<String> governed, NeedFilter filter) {
    int length = Page.length(filter.limit());
    var caller = standing.caller();
    var conditions =
        new Conditions()
            .that(VISIBLE)
            .with("own", caller.standsFor())
            .with("auditor", caller.is(Roles.AUDITOR))
            .with("overseen", standing.overseen().toArray(String[]::new))
            .with("governed", governed.toArray(String[]::new))
            .equal("stage", filter.stage())
            .equal("requester", filter.requester())
            .equal("responsible", filter.responsible())
            .given(
                "(drafted_at, id) < (select drafted_at, id from need where id = :after)",
                "after",
                Cursor.uuid(filter.cursor()));
    var found =
        sql.ask(
            handle ->
                conditions
                    .bind(
                        handle.createQuery(
                            "select id from need where "
                                + conditions.sql()
                                + " order by drafted_at desc, id desc limit :oneMore"))
                    .bind("oneMore", length + 1)
                    .mapTo(UUID.class)
                    .list());
    var page = Page.of(found, length, UUID::toString);
    return new Page<>(all(page.items(), "", false), page.next());
  }

  private List<Need> all(Collection<UUID> ids, String locking, boolean whole) {
    return sql.ask(
        handle -> {
          var heads =
              handle
                  .createQuery(
                      "select * from need where id = any(:ids) order by drafted_at desc, id desc"
                          + locking)
                  .bind("ids", ids.toArray(UUID[]::new))
                  .map((row, context) -> head(row))
                  .list();
          // Read after the heads are held, so that nothing stated meanwhile is missed.
          var statements = statements(handle, ids, whole);
          var succession = Successions.now(handle);
          return heads.stream()
              .map(head -> head.with(statements.getOrDefault(head.id(), List.of()), succession))
              .toList();
        });
  }

  private record Head(
      UUID id, String requester, Instant draftedAt, NewNeed asked, NeedState state) {

    Need with(List<NeedStatement> statements, Succession succession) {
      var need = Need.kept(id, requester, draftedAt, asked, state, statements);
      need.inheritedBy(succession);
      return need;
    }
  }

  private record Stated(UUID need, NeedStatement statement) {}

  private static Map<UUID, List<NeedStatement>> statements(
      Handle handle, Collection<UUID> needs, boolean whole) {
    return handle
        .createQuery(
            """
            select need, number, kind, department, named, case when :whole then text end as text,
              case when :whole then terms end as terms, items, proposal, ground, article, entry_code, late,
              by, at
            from need_statement where need = any(:ids) order by need, number
            """)
        .bind("whole", whole)
        .bind("ids", needs.toArray(UUID[]::new))
        .map((row, context) -> new Stated(uuid(row, "need"), statement(row)))
        .stream()
        .collect(groupingBy(Stated::need, mapping(Stated::statement, toList())));
  }

  /** Keeps a new draft. */
  void add(Need need) {
    sql.run(
        handle ->
            bind(
                    handle.createUpdate(
                        """
                        insert into need
                          (id, requester, drafted_at, content, stage, since, prepared_by)
                        values
                          (:id, :requester, :draftedAt, cast(:content as jsonb), :stage, :since,
                           :preparedBy)
                        """),
                    need)
                .bind("requester", need.requester())
                .bind("draftedAt", need.draftedAt())
                .execute());
  }

  /** Keeps where one stands now, and what was stated since it was read; it is held. */
  void store(Need need) {
    var state = need.state();
    sql.run(
        handle -> {
          bind(
                  handle.createUpdate(
                      """
                      update need
                      set content = cast(:content as jsonb), stage = :stage, since = :since,
                        prepared_by = :preparedBy, return_reason = :returnReason,
                        rule_set = :ruleSet, filed_at = cast(:filedAt as timestamptz),
                        responsible = :responsible, dispute_id = cast(:dispute as uuid),
                        ordered_items = cast(:ordered as text[]),
                        ordered_by_ruling = cast(:byRuling as boolean), entry_code = :entry,
                        published_at = cast(:publishedAt as timestamptz),
                        request_id = cast(:request as uuid), grant_id = cast(:grant as uuid),
                        overdue_since = cast(:overdue as date),
                        provided_at = cast(:providedAt as timestamptz)
                      where id = :id
                      """),
                  need)
              .bind("returnReason", state.returnReason())
              .bind("ruleSet", state.ruleSet())
              .bindByType("filedAt", state.filedAt(), Instant.class)
              .bind("responsible", state.responsible())
              .bindByType("dispute", state.dispute(), UUID.class)
              .bindByType(
                  "ordered",
                  state.order() == null ? null : array(state.order().items()),
                  String[].class)
              .bindByType(
                  "byRuling",
                  state.order() == null ? null : state.order().byRuling(),
                  Boolean.class)
              .bind("entry", state.entry())
              .bindByType("publishedAt", state.publishedAt(), Instant.class)
              .bindByType("request", state.request(), UUID.class)
              .bindByType("grant", state.grant(), UUID.class)
              .bindByType("overdue", state.overdueSince(), LocalDate.class)
              .bindByType("providedAt", state.providedAt(), Instant.class)
              .execute();
          need.news().forEach(one -> state(handle, need.id(), one));
        });
    need.keptNews();
  }

  private static Update bind(Update update, Need need) {
    return update
        .bind("id", need.id())
        .bind("content", json(need.asked()))
        .bind("stage", need.stage().name())
        .bind("since", need.state().since())
        .bind("preparedBy", String.join(",", need.state().preparedBy()));
  }

  private static void state(Handle handle, UUID need, NeedStatement one) {
    handle
        .createUpdate(
            """
            insert into need_statement
              (need, number, kind, department, named, text, terms, items, proposal, ground,
               article, entry_code, late, by, at)
            values
              (:need, :number, :kind, :department, :named, :text, cast(:terms as jsonb),
               cast(:items as text[]), cast(:proposal as int), :ground, :article, :entry, cast(:late as boolean), :by, :at)
            """)
        .bind("need", need)
        .bind("number", one.number())
        .bind("kind", one.kind().name())
        .bind("department", one.department())
        .bind("named", one.named())
        .bind("text", one.text())
        .bind("terms", one.terms() == null ? null : json(one.terms()))
        .bindByType("items", one.items().isEmpty() ? null : array(one.items()), String[].class)
        .bindByType("proposal", one.proposal(), Integer.class)
        .bind("ground", one.ground() == null ? null : one.ground().name())
        .bind("article", one.article())
        .bind("entry", one.entry())
        .bindByType("late", one.late(), Boolean.class)
        .bind("by", one.by())
        .bind("at", one.at())
        .execute();
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        uuid(row, "id"),
        row.getString("requester"),
        instant(row, "drafted_at"),
        read(row.getString("content"), NewNeed.class),
        new NeedState(
            NeedStage.valueOf(row.getString("stage")),
            instant(row, "since"),
            names(row, "prepared_by"),
            row.getString("return_reason"),
            row.getString("rule_set"),
            instant(row, "filed_at"),
            row.getString("responsible"),
            uuid(row, "dispute_id"),
            order(row),
            row.getString("entry_code"),
            instant(row, "published_at"),
            uuid(row, "request_id"),
            uuid(row, "grant_id"),
            date(row, "overdue_since"),
            instant(row, "provided_at")));
  }

  private static NeedOrder order(ResultSet row) throws SQLException {
    var items = texts(row, "ordered_items");
    return items == null ? null : new NeedOrder(items, row.getBoolean("ordered_by_ruling"));
  }

  private static String[] array(List<String> texts) {
    return texts.toArray(String[]::new);
  }

  private static NeedStatement statement(ResultSet row) throws SQLException {
    String terms = row.getString("terms");
    var items = texts(row, "items");
    String ground = row.getString("ground");
    return new NeedStatement(
        row.getInt("number"),
        NeedStatementKind.valueOf(row.getString("kind")),
        row.getString("department"),
        row.getString("named"),
        row.getString("text"),
        terms == null ? null : read(terms, NeedTerms.class),
        items == null ? List.of() : items,
        row.getObject("proposal", Integer.class),
        ground == null ? null : NeedGround.valueOf(ground),
        row.getString("article"),
        row.getString("entry_code"),
        row.getObject("late", Boolean.class),
        row.getString("by"),
        instant(row, "at"));
  }

  private static String json(Object content) {
    try {
      return Json.get().writeValueAsString(content);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static <T> T read(String content, Class<T> type) {
    try {
      return Json.stored().forType(type).readValue(content);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("The stored content of a need cannot be read", impossible);
    }
  }
}
