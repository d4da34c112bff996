package org.infoshare.sharing.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.catalogue.publication.ActiveGrant;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.NewestFirst;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Page;
import org.infoshare.organisation.department.CallerContext;

/** All grants ever issued. */
@ApplicationScoped
class IssuedGrants {

  private static final NewestFirst NEWEST_FIRST = new NewestFirst("sharing_grant", "granted_at");

  private final EntityManager entities;
  private final Sql sql;

  /** For the container's proxy. */
  protected IssuedGrants() {
    this(null, null);
  }

  @Inject
  IssuedGrants(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  /** Adds a grant. Plain SQL in the same transaction sees it at once. */
  void add(Grant grant) {
    entities.persist(grant);
    entities.flush();
  }

  Optional<Grant> find(UUID id) {
    return Optional.ofNullable(entities.find(Grant.class, id));
  }

  /** The grant, locked until the transaction ends. A second transaction waits. */
  Optional<Grant> lock(UUID id) {
    return Optional.ofNullable(entities.find(Grant.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The grants on an entry that were not ended, by id, locked until the transaction ends. */
  List<Grant> lockNotEnded(String entry) {
    return entities
        .createQuery(
            "select g from Grant g where g.entry = :entry and g.stage <> :ended order by g.id",
            Grant.class)
        .setParameter("entry", entry)
        .setParameter("ended", GrantStage.ENDED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * The grants that the caller may see, newest first. This is the SQL form of {@link
   * Grant#isVisibleTo}.
   */
  Page<Grant> page(CallerContext callerContext, GrantFilter filter) {
    var conditions =
        new Conditions()
            .where("requester = any(:own) or provider = any(:own) or provider = any(:overseen)")
            .bind("own", callerContext.caller().departmentWithPredecessors())
            .bind("overseen", callerContext.overseen().toArray(String[]::new))
            .equalIfPresent("entry_code", filter.entry())
            .equalIfPresent("provider", filter.provider())
            .equalIfPresent("requester", filter.requester())
            .equalIfPresent("stage", filter.stage());
    return NEWEST_FIRST.page(
        entities, Grant.class, Grant::id, conditions, filter.limit(), filter.cursor());
  }

  /** The current state of a grant in the database, against which a call is checked. */
  Optional<GrantSnapshot> snapshot(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, entry_code as entry, entry_version, provider, requester, items,
                        purpose, valid_from, valid_until, stage, suspension_reasons
                    from sharing_grant where id = :id
                    """)
                .bind("id", id)
                .mapTo(GrantSnapshot.class)
                .findOne());
  }

  /** The grants on an entry that were not ended and whose period is not over, by id. */
  List<ActiveGrant> findActive(String entry, LocalDate today) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id as "grant", requester, items, end_approved_at is not null as end_approved
                    from sharing_grant
                    where entry_code = :entry and stage <> 'ENDED' and valid_until >= :today
                    order by id
                    """)
                .bind("entry", entry)
                .bind("today", today)
                .mapTo(ActiveGrant.class)
                .list());
  }

  /** The grants whose requester was merged and that have no transition yet. */
  List<UUID> awaitingTransition() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from sharing_grant
                    where previous_requester is not null and confirmation_due_on is null
                      and confirmed_at is null and stage <> 'ENDED'
                    order by id
                    """)
                .mapTo(UUID.class)
                .list());
  }

  /** The grants whose transition was over before that day and that nobody confirmed. */
  List<UUID> unconfirmed(LocalDate today) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from sharing_grant
                    where confirmation_due_on < :today and confirmed_at is null and stage <> 'ENDED'
                    order by id
                    """)
                .bind("today", today)
                .mapTo(UUID.class)
                .list());
  }
}
