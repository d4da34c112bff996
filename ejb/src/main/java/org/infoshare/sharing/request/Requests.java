package org.infoshare.sharing.request;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.platform.Conditions;
import org.infoshare.foundation.platform.Entities;
import org.infoshare.foundation.platform.NewestFirst;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.Sql;
import org.infoshare.organisation.department.Merger;

/** All sharing requests. */
@ApplicationScoped
class Requests {

  /** As {@link RequestFacts#isVisibleTo} says. */
  private static final String VISIBLE =
      """
      requester = any(:own)
        or (received_at is not null and (provider = any(:own) or provider = any(:overseen)))
        or (received_at is not null and :oversees and overseer = any(:own))
        or (filed_at is not null and :relays and relay && cast(:own as text[]))
      """;

  private static final NewestFirst NEWEST_FIRST = new NewestFirst("sharing_request", "drafted_at");

  private final EntityManager entities;
  private final Sql sql;

  /** For the container's proxy. */
  protected Requests() {
    this(null, null);
  }

  @Inject
  Requests(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  void add(SharingRequest request) {
    entities.persist(request);
    entities.flush();
  }

  Optional<SharingRequest> find(UUID id) {
    return Optional.ofNullable(entities.find(SharingRequest.class, id));
  }

  /** The request, held until the transaction ends: whoever comes second waits. */
  Optional<SharingRequest> lock(UUID id) {
    return Optional.ofNullable(
        entities.find(SharingRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Those requests, in that order. */
  List<SharingRequest> inOrder(List<UUID> ids) {
    return Entities.listByIds(entities, SharingRequest.class, ids, SharingRequest::id);
  }

  /** Those requests that there are, by id. */
  Map<UUID, SharingRequest> byId(List<UUID> ids) {
    return Entities.mapById(entities, SharingRequest.class, ids, SharingRequest::id);
  }

  /** The requests that go on between the two departments of a merger. */
  List<UUID> openBetween(Merger merger) {
    return merger.selectIds(
        sql,
        """
        select id from sharing_request
        where stage not in ('DISPOSED', 'WITHDRAWN', 'REFUSED')
          and ((provider = :from and requester = :into)
            or (provider = :into and requester = :from))
        order by id
        """);
  }

  /** Writes what is pending, so that a conflict shows here and not at commit. */
  void flush() {
    entities.flush();
  }

  /** The requests that the caller may know of, the newest first. */
  Page<SharingRequest> page(CommandContext turn, RequestFilter filter) {
    var conditions =
        visible(turn)
            .equalIfPresent("entry_code", filter.entry())
            .equalIfPresent("provider", filter.provider())
            .equalIfPresent("requester", filter.requester())
            .equalIfPresent("stage", filter.stage());
    return NEWEST_FIRST.page(
        entities,
        SharingRequest.class,
        SharingRequest::id,
        conditions,
        filter.limit(),
        filter.cursor());
  }

  private static Conditions visible(CommandContext turn) {
    return new Conditions()
        .where(VISIBLE)
        .bind("own", turn.caller().departmentWithPredecessors())
        .bind("overseen", turn.callerContext().overseen().toArray(String[]::new))
        .bind("relays", turn.caller().hasRole(Roles.AUTHORITY))
        .bind(
            "oversees",
            turn.caller().hasRole(Roles.AUTHORITY) || turn.caller().hasRole(Roles.GOVERNMENT));
  }

  /** Which later request renews which. */
  private record Renewal(UUID renews, UUID id) {}

  /**
   * The later requests that renew those, the oldest first; one of another department only once it
   * was received.
   */
  Map<UUID, List<UUID>> renewals(Collection<UUID> renewed, CommandContext turn) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select renews, id from sharing_request
                    where renews = any(:renewed)
                      and (requester = any(:own) or received_at is not null)
                    order by drafted_at, id
                    """)
                .bind("renewed", renewed.toArray(UUID[]::new))
                .bind("own", turn.caller().departmentWithPredecessors())
                .mapTo(Renewal.class)
                .collect(groupingBy(Renewal::renews, mapping(Renewal::id, toList()))));
  }

  /** The requests of an application that the caller may know of, by their places in it. */
  List<SharingRequest> ofApplication(UUID application, CommandContext turn) {
    return inOrder(idsOfApplication(application)).stream()
        .filter(request -> request.isVisibleTo(turn.callerContext()))
        .toList();
  }

  /** The requests of an application, by their places in it. */
  List<UUID> idsOfApplication(UUID application) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from sharing_request
                    where application = :application order by application_place
                    """)
                .bind("application", application)
                .mapTo(UUID.class)
                .list());
  }

  /** Whether that department is served under that request for that entry. */
  boolean isServed(UUID id, String requester, String entry) {
    return sql.withHandle(
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
  List<UUID> awaitingProvision(String entry) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from sharing_request
                    where entry_code = :entry and stage in ('AGREED', 'LATE') order by id
                    """)
                .bind("entry", entry)
                .mapTo(UUID.class)
                .list());
  }

  /**
   * The requests for an entry that wait for an answer, the oldest first, as named; one that its
   * provider does not know of yet without who asks.
   */
  List<String> unanswered(String entry) {
    return sql.withHandle(
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
  List<UUID> withUseEnded(LocalDate day, UUID after, int most) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from sharing_request q
                    where stage in ('PROVIDED', 'SUSPENDED') and over_since is null
                      and coalesce(usable_until, use_until) < :day and id > :after
                      and not exists (select from sharing_request r
                        where r.renews = q.id and r.stage in
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

  /** The entry that a request asks for; empty where there is no such request. */
  Optional<String> entryOf(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select entry_code from sharing_request where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
  }

  /** The access right that is the answer to a request; empty where there is none. */
  Optional<UUID> grantOf(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select grant_id from sharing_request where id = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
  }
}
