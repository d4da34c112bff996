package org.infoshare.cases.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.catalogue.publication.OpenCases;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Entities;
import org.infoshare.foundation.persistence.NewestFirst;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.Merger;

/** All needs with their statements. */
@ApplicationScoped
class Needs implements OpenCases {

  /**
   * The SQL equivalent of {@link NeedParties#mayRead}. {@code governed} are the requesters for whom
   * the caller's government designates the provider, {@code districts} those of the districts of
   * the caller's city.
   */
  private static final String VISIBLE =
      """
      requester = any(:own) or (filed_at is not null and (:auditor or provider = any(:own)
        or requester = any(:overseen) or provider = any(:overseen)
        or requester = any(:governed) or requester = any(:districts)))
      """;

  private static final NewestFirst NEWEST_FIRST = new NewestFirst("need", "drafted_at");

  private final EntityManager entities;
  private final Sql sql;

  /** For the container's proxy. */
  protected Needs() {
    this(null, null);
  }

  @Inject
  Needs(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  void add(Need need) {
    entities.persist(need);
    flush();
  }

  /** The existing needs among these ids, by id. */
  Map<UUID, Need> byId(List<UUID> ids) {
    return Entities.mapById(entities, Need.class, ids, Need::id);
  }

  Optional<Need> find(UUID id) {
    return Optional.ofNullable(entities.find(Need.class, id));
  }

  /** The need, locked until the transaction ends. */
  Optional<Need> lock(UUID id) {
    return Optional.ofNullable(entities.find(Need.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The open needs between the two departments of a merger. */
  List<UUID> between(Merger merger) {
    return merger.selectIds(
        sql,
        """
        select id from need
        where stage in ('NEGOTIATING', 'UNANSWERED', 'AGREED', 'ORDERED')
          and ((provider = :from and requester = :into)
            or (provider = :into and requester = :from))
        order by id
        """);
  }

  /** Writes pending changes, so that SQL statements and other packages read them. */
  void flush() {
    entities.flush();
  }

  boolean exists(UUID id) {
    return findId("select id from need where id = :value", id).isPresent();
  }

  /** The need for whose agreement or order the entry was drafted. */
  Optional<UUID> ofEntry(String code) {
    return findId(
        "select id from need where entry_code = :value and stage in ('AGREED', 'ORDERED')", code);
  }

  /** The need whose agreement or order created the request. */
  Optional<UUID> ofRequest(UUID request) {
    return findId("select id from need where request_id = :value", request);
  }

  private Optional<UUID> findId(String query, Object value) {
    return sql.withHandle(
        handle -> handle.createQuery(query).bind("value", value).mapTo(UUID.class).findOne());
  }

  /** The ids of the needs that a department prepares. */
  List<String> unfiledOf(String requester) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from need
                    where requester = :requester and stage in ('DRAFT', 'DEPT_REVIEW')
                    """)
                .bind("requester", requester)
                .mapTo(String.class)
                .list());
  }

  /** The needs of departments in the cities of two areas that have no designated provider. */
  List<UUID> undesignatedIn(String oneArea, String otherArea) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select n.id from need n join department d on d.code = n.requester
                    where n.stage = 'FILED'
                      and left(d.area, 4) in (left(:one, 4), left(:other, 4))
                    order by n.id
                    """)
                .bind("one", oneArea)
                .bind("other", otherArea)
                .mapTo(UUID.class)
                .list());
  }

  /**
   * The needs that the caller may see, the newest first.
   *
   * @param governed the departments for which the caller's department, as a government, designates
   *     the provider
   * @param districts the departments of the districts, if the caller's is the city's authority
   */
  Page<Need> page(
      CallerContext callerContext, Set<String> governed, Set<String> districts, NeedFilter filter) {
    var caller = callerContext.caller();
    var conditions =
        new Conditions()
            .where(VISIBLE)
            .bind("own", caller.departmentWithPredecessors())
            .bind("auditor", caller.hasRole(Roles.AUDITOR))
            .bind("overseen", callerContext.overseen().toArray(String[]::new))
            .bind("governed", governed.toArray(String[]::new))
            .bind("districts", districts.toArray(String[]::new))
            .equalIfPresent("stage", filter.stage())
            .equalIfPresent("requester", filter.requester())
            .equalIfPresent("provider", filter.provider());
    return NEWEST_FIRST.page(
        entities, Need.class, Need::id, conditions, filter.limit(), filter.cursor());
  }

  /**
   * The need whose agreed or ordered entry is not published yet. Its draft cannot be discarded, and
   * its entry cannot be withdrawn from the catalogue.
   */
  @Override
  public List<String> findOpen(String entry) {
    return ofEntry(entry)
        .flatMap(this::find)
        .filter(need -> need.state().publishedAt() == null)
        .map(need -> "%s (%s)".formatted(need.id(), need.requester()))
        .stream()
        .toList();
  }
}
