package org.infoshare.dispute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.infoshare.platform.Columns.date;
import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.texts;
import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.department.Succession;
import org.infoshare.department.Successions;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Page;
import org.infoshare.platform.Sql;
import org.jdbi.v3.core.Handle;

/** The table of disputes and that of what was stated in them. */
@ApplicationScoped
class DisputeRows {

  private static final String SELECT =
      """
      select id, request_id, entry_code, entry_version, need_id, need_name, requester, provider, rule_set, cause, items,
        seat_level, seat_area, climbs, stage, since, batch_id, agenda_number, shared_items, grant_id,
        overdue_since, provided_at
      from dispute
      """;

  private static final String STATEMENTS =
      """
      select dispute, number, kind, department, body, stance, items, text, document, decided_on, by, at
      from dispute_statement where dispute = any(:ids) order by dispute, number
      """;

  private static final String LAST_STATEMENTS =
      """
      select * from (
        select distinct on (dispute, kind, department, body) dispute, number, kind, department, body,
          stance, items, null as text, document, decided_on, by, at
        from dispute_statement where dispute = any(:ids)
        order by dispute, kind, department, body, number desc
      ) last order by dispute, number
      """;

  /** As {@link Organ#knows} says. */
  private static final String KNOWN =
      """
      requester = any(:own) or provider = any(:own)
        or (seat_level = :level and seat_area = :area
          and (:kind in ('SHARING_AUTHORITY', 'GOVERNMENT')
            or (:kind in ('STAFFING', 'LEGAL', 'SERVICES') and rule_set = any(:joint)
              and (stage = 'QUEUED' or batch_id is not null))))
        or (climbs and :level = 'MUNICIPAL' and :kind in ('SHARING_AUTHORITY', 'GOVERNMENT')
          and left(seat_area, 4) || '00' = :area)
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected DisputeRows() {
    this(null);
  }

  @Inject
  DisputeRows(Sql sql) {
    this.sql = sql;
  }

  Optional<Dispute> find(UUID id) {
    return all(List.of(id), "", true).stream().findFirst();
  }

  /** The dispute, held until the transaction ends: whoever comes second waits. */
  Optional<Dispute> hold(UUID id) {
    return all(List.of(id), " for update", true).stream().findFirst();
  }

  private List<Dispute> all(Collection<UUID> ids, String locking, boolean whole) {
    return sql.ask(
        handle -> {
          var heads =
              handle
                  .createQuery(
                      SELECT + "where id = any(:ids) order by opened_at desc, id desc" + locking)
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

  private record Head(UUID id, Subject subject, DisputeState state) {

    Dispute with(List<DisputeStatement> statements, Succession succession) {
      var dispute = Dispute.kept(id, subject, statements, state);
      dispute.statements().inheritedBy(succession);
      return dispute;
    }
  }

  private record Stated(UUID dispute, DisputeStatement statement) {}

  /** All of them; or, without their words, the last of each kind and department. */
  private static Map<UUID, List<DisputeStatement>> statements(
      Handle handle, Collection<UUID> disputes, boolean whole) {
    return handle
        .createQuery(whole ? STATEMENTS : LAST_STATEMENTS)
        .bind("ids", disputes.toArray(UUID[]::new))
        .map((row, context) -> new Stated(uuid(row, "dispute"), statement(row)))
        .stream()
        .collect(groupingBy(Stated::dispute, mapping(Stated::statement, toList())));
  }

  /** The disputes that an organ may know of, the newest first, without their words. */
  Page<Dispute> page(Organ organ, DisputeFilter filter) {
    int length = Page.length(filter.limit());
    var conditions =
        known(organ)
            .equal("stage", filter.stage())
            .equal("request_id", filter.request())
            .equal("need_id", filter.need())
            .equal("entry_code", filter.entry())
            .given("requester = :asking", "asking", filter.requester())
            .given("provider = :asked", "asked", filter.provider())
            .equal("batch_id", filter.batch())
            .given(
                "(opened_at, id) < (select opened_at, id from dispute where id = :after)",
                "after",
                Cursor.uuid(filter.cursor()));
    var found =
        sql.ask(
            handle ->
                conditions
                    .bind(
                        handle.createQuery(
                            "select id from dispute where "
                                + conditions.sql()
                                + " order by opened_at desc, id desc limit :oneMore"))
                    .bind("oneMore", length + 1)
                    .mapTo(UUID.class)
                    .list());
    var page = Page.of(found, length, UUID::toString);
    return new Page<>(all(page.items(), "", false), page.next());
  }

  /** The disputes that an organ may know of. */
  static Conditions known(Organ organ) {
    return new Conditions()
        .that(KNOWN)
        .with("own", organ.codes())
        .with("kind", organ.kind().name())
        .with("level", organ.seat().level().name())
        .with("area", organ.seat().area())
        .with("joint", DisputeTransitions.joint().toArray(String[]::new));
  }

  /** The disputes that wait for a batch at that seat, the longest waiting first, held. */
  List<Dispute> holdQueued(Seat seat) {
    var ids =
        sql.ask(
            handle ->
                handle
                    .createQuery(
                        """
                        select id from dispute
                        where stage = 'QUEUED' and seat_level = :level and seat_area = :area
                        order by since, id for update
                        """)
                    .bind("level", seat.level().name())
                    .bind("area", seat.area())
                    .mapTo(UUID.class)
                    .list());
    return all(ids, " for update", false).stream()
        .sorted(Comparator.comparingInt(one -> ids.indexOf(one.id())))
        .toList();
  }

  /** Keeps one that was opened. */
  void add(Dispute dispute) {
    var subject = dispute.subject();
    var matter = subject.matter();
    sql.run(
        handle -> {
          handle
              .createUpdate(
                  """
                  insert into dispute
                    (id, request_id, entry_code, entry_version, need_id, need_name, requester, provider,
                     rule_set, cause, items, seat_level, seat_area, climbs, opened_at, stage, since)
                  values
                    (:id, cast(:request as uuid), :entry, cast(:entryVersion as int), cast(:need as uuid),
                     :needName, :requester, :provider, :ruleSet, :cause, :items, :level, :area, :climbs, :openedAt, :stage, :since)
                  """)
              .bind("id", dispute.id())
              .bindByType("request", matter.request(), UUID.class)
              .bind("entry", matter.entry())
              .bindByType("entryVersion", matter.entryVersion(), Integer.class)
              .bindByType("need", matter.need(), UUID.class)
              .bind("needName", matter.needName())
              .bind("requester", subject.requester())
              .bind("provider", subject.provider())
              .bind("ruleSet", subject.ruleSet())
              .bind("cause", subject.cause().name())
              .bind("items", array(subject.items()))
              .bind("level", subject.seat().level().name())
              .bind("area", subject.seat().area())
              .bind("climbs", subject.climbs())
              .bind("openedAt", dispute.openedAt())
              .bind("stage", dispute.stage().name())
              .bind("since", dispute.state().since())
              .execute();
          keepNews(handle, dispute);
        });
  }

  /** Keeps where one stands now, and what was stated since it was read; it is held. */
  void store(Dispute dispute) {
    var state = dispute.state();
    sql.run(
        handle -> {
          handle
              .createUpdate(
                  """
                  update dispute
                  set stage = :stage, since = :since, batch_id = cast(:batch as uuid),
                    agenda_number = cast(:agenda as int), shared_items = cast(:shared as text[]),
                    grant_id = cast(:grant as uuid), overdue_since = cast(:overdue as date),
                    provided_at = cast(:provided as timestamptz)
                  where id = :id
                  """)
              .bind("id", dispute.id())
              .bind("stage", state.stage().name())
              .bind("since", state.since())
              .bindByType("batch", state.batch(), UUID.class)
              .bindByType("agenda", state.agenda(), Integer.class)
              .bindByType(
                  "shared", state.shared() == null ? null : array(state.shared()), String[].class)
              .bindByType("grant", state.grant(), UUID.class)
              .bind("overdue", text(state.overdueSince()))
              .bind("provided", text(state.providedAt()))
              .execute();
          keepNews(handle, dispute);
        });
  }

  private static void keepNews(Handle handle, Dispute dispute) {
    for (DisputeStatement one : dispute.statements().news()) {
      handle
          .createUpdate(
              """
              insert into dispute_statement
                (dispute, number, kind, department, body, stance, items, text, document, decided_on,
                 by, at)
              values
                (:dispute, :number, :kind, :department, :body, :stance, :items, :text, :document,
                 cast(:decidedOn as date), :by, :at)
              """)
          .bind("dispute", dispute.id())
          .bind("number", one.number())
          .bind("kind", one.kind().name())
          .bind("department", one.department())
          .bind("body", text(one.body()))
          .bind("stance", text(one.stance()))
          .bind("items", array(one.items()))
          .bind("text", one.text())
          .bind("document", one.document())
          .bind("decidedOn", text(one.decidedOn()))
          .bind("by", one.by())
          .bind("at", one.at())
          .execute();
    }
    dispute.statements().kept();
  }

  private static Head head(ResultSet row) throws SQLException {
    var subject =
        new Subject(
            DisputeIndex.matter(row),
            row.getString("requester"),
            row.getString("provider"),
            row.getString("rule_set"),
            DisputeCause.valueOf(row.getString("cause")),
            texts(row, "items"),
            DisputeIndex.seat(row),
            row.getBoolean("climbs"));
    var state =
        new DisputeState(
            DisputeStage.valueOf(row.getString("stage")),
            instant(row, "since"),
            uuid(row, "batch_id"),
            row.getObject("agenda_number", Integer.class),
            texts(row, "shared_items"),
            uuid(row, "grant_id"),
            date(row, "overdue_since"),
            instant(row, "provided_at"));
    return new Head(uuid(row, "id"), subject, state);
  }

  private static DisputeStatement statement(ResultSet row) throws SQLException {
    String body = row.getString("body");
    String stance = row.getString("stance");
    return new DisputeStatement(
        row.getInt("number"),
        StatementKind.valueOf(row.getString("kind")),
        row.getString("department"),
        body == null ? null : ReviewBody.valueOf(body),
        stance == null ? null : OpinionStance.valueOf(stance),
        texts(row, "items"),
        row.getString("text"),
        row.getString("document"),
        date(row, "decided_on"),
        row.getString("by"),
        instant(row, "at"));
  }

  private static String[] array(List<String> names) {
    return names.toArray(String[]::new);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
