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
import org.infoshare.catalogue.publication.OpenCases;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Entities;
import org.infoshare.foundation.persistence.NewestFirst;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.CaseLookup;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.organisation.department.Merger;

/** All sharing requests. */
@ApplicationScoped
class Requests implements CaseLookup, OpenCases {

  /** The SQL form of {@link RequestState#isVisibleTo}. */
  private static final String VISIBLE =
      """
      requester = any(:own)
        or (received_at is not null and (provider = any(:own) or provider = any(:overseen)))
        or (received_at is not null and :oversees and substitute_authority = any(:own))
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

  /** The request, locked until the transaction ends. A second transaction waits. */
  Optional<SharingRequest> lock(UUID id) {
    return Optional.ofNullable(
        entities.find(SharingRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The requests with these ids, in the same order. */
  List<SharingRequest> inOrder(List<UUID> ids) {
    return Entities.listByIds(entities, SharingRequest.class, ids, SharingRequest::id);
  }

  /** The requests with these ids, as far as they exist, by id. */
  Map<UUID, SharingRequest> byId(List<UUID> ids) {
    return Entities.mapById(entities, SharingRequest.class, ids, SharingRequest::id);
  }

  /** The open requests between the two departments of a merger. */
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

  /** Writes pending changes, so that a conflict shows here and not at commit. */
  void flush() {
    entities.flush();
  }

  /** The requests that the caller may see, newest first. */
  Page<SharingRequest> page(CommandContext context, RequestFilter filter) {
    var conditions =
        visible(context)
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

  private static Conditions visible(CommandContext context) {
    return new Conditions()
        .where(VISIBLE)
        .bind("own", context.caller().departmentWithPredecessors())
        .bind("overseen", context.callerContext().overseen().toArray(String[]::new))
        .bind("relays", context.caller().hasRole(Roles.AUTHORITY))
        .bind(
            "oversees",
            context.caller().hasRole(Roles.AUTHORITY)
                || context.caller().hasRole(Roles.GOVERNMENT));
  }

  /** A later request and the request that it renews. */
  private record Renewal(UUID renews, UUID id) {}

  /**
   * The later requests that renew the given ones, oldest first. A request of another department is
   * included only once it was received.
   */
  Map<UUID, List<UUID>> renewals(Collection<UUID> renewed, CommandContext context) {
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
                .bind("own", context.caller().departmentWithPredecessors())
                .mapTo(Renewal.class)
                .collect(groupingBy(Renewal::renews, mapping(Renewal::id, toList()))));
  }

  /** The requests of an application that the caller may see, by their positions in it. */
  List<SharingRequest> ofApplication(UUID application, CommandContext context) {
    return inOrder(idsOfApplication(application)).stream()
        .filter(request -> request.isVisibleTo(context.callerContext()))
        .toList();
  }

  /** The requests of an application, by their positions in it. */
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

  /** The ids of the requests that a department prepares. */
  List<String> unfiledOf(String requester) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from sharing_request
                    where requester = :requester and stage in ('DRAFT', 'DEPT_REVIEW')
                    """)
                .bind("requester", requester)
                .mapTo(String.class)
                .list());
  }

  /** Whether the request is of that department, for that entry, and is provided or suspended. */
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
   * Descriptions of the requests for an entry that wait for an answer, oldest first. A request that
   * its provider has not received yet is described only by its stage.
   */
  @Override
  public List<String> findOpen(String entry) {
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
   * The requests whose period of use was over before that day and whose disposal nobody was asked
   * for, by id. A request that a later one renews, or may still renew, is left out because its
   * information remains in use.
   */
  List<UUID> withUseEnded(LocalDate day, UUID after, int maxResults) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from sharing_request q
                    where stage in ('PROVIDED', 'SUSPENDED') and use_ended_on is null
                      and coalesce(usable_until, use_until) < :day and id > :after
                      and not exists (select from sharing_request r
                        where r.renews = q.id and r.stage in
                          ('RELAYING', 'FILED', 'SUPPLEMENT', 'UNANSWERED', 'AGREED', 'LATE',
                           'PROVIDED', 'SUSPENDED'))
                    order by id limit :most
                    """)
                .bind("day", day)
                .bind("after", after)
                .bind("most", maxResults)
                .mapTo(UUID.class)
                .list());
  }

  /**
   * Whether there is such a request. Deadlines do not show every request: one that a decision
   * created has a deadline only while its provision is due.
   */
  @Override
  public boolean exists(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select exists (select from sharing_request where id = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
  }

  /** The entry that a request asks for; empty if there is no such request. */
  Optional<String> entryOf(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select entry_code from sharing_request where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
  }

  /** The grant of a request; empty if there is none. */
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
