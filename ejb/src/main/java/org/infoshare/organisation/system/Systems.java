package org.infoshare.organisation.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Entities;
import org.infoshare.foundation.persistence.NewestFirst;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Page;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.onboarding.OnboardingVisibility;

/** The repository of registered systems. */
@ApplicationScoped
class Systems {

  private static final NewestFirst NEWEST_FIRST =
      new NewestFirst("connected_system", "registered_at");

  private final EntityManager entities;
  private final Sql sql;

  /** For the container's proxy. */
  protected Systems() {
    this(null, null);
  }

  @Inject
  Systems(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  void add(ConnectedSystem system) {
    entities.persist(system);
    entities.flush();
  }

  Optional<ConnectedSystem> find(UUID id) {
    return Optional.ofNullable(entities.find(ConnectedSystem.class, id));
  }

  /** The system, locked until the transaction ends. */
  Optional<ConnectedSystem> lock(UUID id) {
    return Optional.ofNullable(
        entities.find(ConnectedSystem.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The system of an account that was not retired. */
  Optional<ConnectedSystem> findByAccount(String account) {
    return entities
        .createQuery(
            "select s from ConnectedSystem s where s.account = :account and s.stage <> :retired",
            ConnectedSystem.class)
        .setParameter("account", account)
        .setParameter("retired", SystemStage.RETIRED)
        .getResultStream()
        .findFirst();
  }

  /** The department of a system, without the aggregate: its application must be locked first. */
  Optional<String> departmentOf(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select department from connected_system where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
  }

  /** The systems that the caller may see, the newest first. */
  Page<ConnectedSystem> page(CallerContext caller, SystemFilter filter) {
    var conditions =
        OnboardingVisibility.of(caller)
            .conditions()
            .equalIfPresent("stage", filter.stage())
            .equalIfPresent("department", filter.department());
    return NEWEST_FIRST.page(
        entities,
        ConnectedSystem.class,
        ConnectedSystem::id,
        conditions,
        filter.limit(),
        filter.cursor());
  }

  /** The existing systems with these ids. */
  Map<UUID, ConnectedSystem> findByIds(List<UUID> ids) {
    return Entities.mapById(entities, ConnectedSystem.class, ids, ConnectedSystem::id);
  }

  /** Writes pending changes, so that plain SQL sees them. */
  void flush() {
    entities.flush();
  }
}
