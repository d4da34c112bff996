package org.infoshare.request;

import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Page;
import org.infoshare.platform.Roles;
import org.infoshare.platform.Sql;

/** The table of requests, read without the aggregate. */
@ApplicationScoped
class RequestRows {

  /** Who knows of a request; a later one that renews it only once it was received. */
  private static final String SELECT =
      """
      select q.*, array(
        select r.id from sharing_request r
        where r.renews = cast(q.id as text) and (r.requester = any(:own) or r.received_at is not null)
        order by r.drafted_at, r.id) as renewed_by
      from sharing_request q
      where
      """;

  private static final String VISIBLE =
      """
      q.requester = any(:own)
        or (q.received_at is not null and (q.provider = any(:own) or q.provider = any(:overseen)))
        or (q.received_at is not null and :oversees and q.overseer = any(:own))
        or (q.filed_at is not null and q.relay <> '' and :relays
          and string_to_array(q.relay, ',') && cast(:own as text[]))
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected RequestRows() {
    this(null);
  }

  @Inject
  RequestRows(Sql sql) {
    this.sql = sql;
  }

  /** The requests that the caller may know of, the newest first. */
  Page<RequestView> page(Turn turn, RequestFilter filter) {
    int limit = Page.length(filter.limit());
    var conditions =
        visible(turn)
            .equal("q.entry_code", filter.entry())
            .equal("q.provider", filter.provider())
            .equal("q.requester", filter.requester())
            .equal("q.stage", filter.stage())
            .given(
                "(q.drafted_at, q.id) < (select drafted_at, id from sharing_request where id = :after)",
                "after",
                Cursor.uuid(filter.cursor()));
    var found =
        sql.ask(
            handle ->
                conditions
                    .bind(
                        handle.createQuery(
                            SELECT
                                + conditions.sql()
                                + " order by q.drafted_at desc, q.id desc limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .map((row, context) -> RequestRow.view(row, turn))
                    .list());
    return Page.of(found, limit, request -> request.id().toString());
  }

  /** The request; empty where the caller may not know of it. */
  Optional<RequestView> find(UUID id, Turn turn) {
    return list(visible(turn).equal("q.id", id), turn, "q.id").stream().findFirst();
  }

  /** The requests of one application that the caller may know of, by their places in it. */
  List<RequestView> ofApplication(UUID application, Turn turn) {
    var conditions = visible(turn).equal("q.application", application.toString());
    return list(conditions, turn, "q.application_place");
  }

  private List<RequestView> list(Conditions conditions, Turn turn, String order) {
    return sql.ask(
        handle ->
            conditions
                .bind(handle.createQuery(SELECT + conditions.sql() + " order by " + order))
                .map((row, context) -> RequestRow.view(row, turn))
                .list());
  }

  private static Conditions visible(Turn turn) {
    return new Conditions()
        .that(VISIBLE)
        .with("own", turn.caller().standsFor())
        .with("overseen", turn.by().overseen().toArray(String[]::new))
        .with("relays", turn.caller().is(Roles.AUTHORITY))
        .with("oversees", turn.caller().is(Roles.AUTHORITY) || turn.caller().is(Roles.GOVERNMENT));
  }

  /** Notes the dispute that stands over a request; null for none any more. It is held. */
  void disputed(UUID id, UUID dispute) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    "update sharing_request set dispute_id = cast(:dispute as uuid) where id = :id")
                .bindByType("dispute", dispute, UUID.class)
                .bind("id", id)
                .execute());
  }

  /** Whether that department is served under that request for that entry. */
  boolean isServed(UUID id, String requester, String entry) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from sharing_request
                      where id = :id and requester = :requester and entry_code = :entry
                        and stage in ('PROVIDED', 'SUSPENDED'))
                    """)
                .bind("id", id)
                .bind("requester", requester)
                .bind("entry", entry)
                .mapTo(Boolean.class)
                .one());
  }

  /** The requests for an entry that are consented to and not provided yet, by id. */
  List<UUID> owed(String entry) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id from sharing_request
                    where entry_code = :entry and stage in ('AGREED', 'LATE') order by id
                    """)
                .bind("entry", entry)
                .map((row, context) -> uuid(row, "id"))
                .list());
  }

  /**
   * The requests for an entry that wait for an answer, the oldest first, as named; one that its
   * provider does not know of yet without who asks.
   */
  List<String> unanswered(String entry) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select case when stage = 'RELAYING' then 'RELAYING'
                      else id || ' (' || requester || ')' end
                    from sharing_request
                    where entry_code = :entry
                      and stage in ('RELAYING', 'FILED', 'SUPPLEMENT', 'UNANSWERED')
                    order by filed_at, id
                    """)
                .bind("entry", entry)
                .mapTo(String.class)
                .list());
  }

  /**
   * The requests of which the use was over before that day and nobody was asked to dispose of, by
   * id. What a later request renews, or may, is used on.
   */
  List<UUID> over(LocalDate day, UUID after, int most) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id from sharing_request q
                    where stage in ('PROVIDED', 'SUSPENDED') and over_since is null
                      and coalesce(usable_until, use_until) < :day and id > :after
                      and not exists (select from sharing_request r
                        where r.renews = cast(q.id as text) and r.stage in
                          ('RELAYING', 'FILED', 'SUPPLEMENT', 'UNANSWERED', 'AGREED', 'LATE',
                           'PROVIDED', 'SUSPENDED'))
                    order by id limit :most
                    """)
                .bind("day", day)
                .bind("after", after)
                .bind("most", most)
                .mapTo(UUID.class)
                .list());
  }

  /** The requests of an application, by their places in it. */
  List<UUID> idsOfApplication(UUID application) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id from sharing_request
                    where application = :application order by application_place
                    """)
                .bind("application", application.toString())
                .map((row, context) -> uuid(row, "id"))
                .list());
  }

  /** The entry that a request asks for; empty where there is no such request. */
  Optional<String> entryOf(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select entry_code from sharing_request where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
  }

  /** The access right that is the answer to a request; empty where there is none. */
  Optional<UUID> grantOf(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select grant_id from sharing_request where id = :id")
                .bind("id", id)
                .map((row, context) -> Optional.ofNullable(uuid(row, "grant_id")))
                .findOne()
                .flatMap(found -> found));
  }
}
