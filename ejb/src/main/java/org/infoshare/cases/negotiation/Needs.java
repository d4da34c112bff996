package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Conditions;
import org.infoshare.foundation.platform.Entities;
import org.infoshare.foundation.platform.NewestFirst;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.Sql;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.Merger;

/** All needs, each with what was stated about it. */
@ApplicationScoped
class Needs {

  /** As {@link Need#isVisibleTo} says; of a department that names another, to those who name. */
  private static final String VISIBLE =
      """
      requester = any(:own) or (filed_at is not null and (:auditor or responsible = any(:own)
        or requester = any(:overseen) or responsible = any(:overseen)
        or requester = any(:governed)))
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

  /** Those that there are, by id. */
  Map<UUID, Need> byId(List<UUID> ids) {
    return Entities.mapById(entities, Need.class, ids, Need::id);
  }

  Optional<Need> find(UUID id) {
    return Optional.ofNullable(entities.find(Need.class, id));
  }

  /** The need, held until the transaction ends: whoever comes second waits. */
  Optional<Need> lock(UUID id) {
    return Optional.ofNullable(entities.find(Need.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The needs that go on between the two departments of a merger. */
  List<UUID> between(Merger merger) {
    return merger.selectIds(
        sql,
        """
        select id from need
        where stage in ('NEGOTIATING', 'UNANSWERED', 'AGREED', 'ORDERED')
          and ((responsible = :from and requester = :into)
            or (responsible = :into and requester = :from))
        order by id
        """);
  }

  /** Writes what is pending, so that it is there for statements and for other features. */
  void flush() {
    entities.flush();
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
    return sql.withHandle(
        handle -> handle.createQuery(query).bind("value", value).mapTo(UUID.class).findOne());
  }

  /** The needs of these areas for which it is open which department is responsible. */
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
   * The needs that the caller may know of, the newest first.
   *
   * @param governed the departments for which the caller's, a government, names another
   */
  Page<Need> page(CallerContext standing, Set<String> governed, NeedFilter filter) {
    var caller = standing.caller();
    var conditions =
        new Conditions()
            .where(VISIBLE)
            .bind("own", caller.departmentWithPredecessors())
            .bind("auditor", caller.hasRole(Roles.AUDITOR))
            .bind("overseen", standing.overseen().toArray(String[]::new))
            .bind("governed", governed.toArray(String[]::new))
            .equalIfPresent("stage", filter.stage())
            .equalIfPresent("requester", filter.requester())
            .equalIfPresent("responsible", filter.responsible());
    return NEWEST_FIRST.page(
        entities, Need.class, Need::id, conditions, filter.limit(), filter.cursor());
  }
}
