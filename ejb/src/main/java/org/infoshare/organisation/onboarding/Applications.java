package org.infoshare.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Entities;
import org.infoshare.foundation.persistence.NewestFirst;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Page;
import org.infoshare.organisation.department.CallerContext;

/** The repository of applications. */
@ApplicationScoped
class Applications {

  private static final NewestFirst NEWEST_FIRST =
      new NewestFirst("onboarding_application", "applied_at");

  private final EntityManager entities;
  private final Sql sql;

  /** For the container's proxy. */
  protected Applications() {
    this(null, null);
  }

  @Inject
  Applications(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  void add(Application application) {
    entities.persist(application);
    entities.flush();
  }

  Optional<Application> find(UUID id) {
    return Optional.ofNullable(entities.find(Application.class, id));
  }

  /** The application, locked until the transaction ends. */
  Optional<Application> lock(UUID id) {
    return Optional.ofNullable(
        entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The application of a department that was not refused, locked until the transaction ends. */
  Optional<Application> lockOpenOf(String department) {
    return entities
        .createQuery(
            "select a from Application a where a.department = :department and a.stage <> :refused",
            Application.class)
        .setParameter("department", department)
        .setParameter("refused", OnboardingStage.REFUSED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The applications that the caller may see, the newest first. */
  Page<Application> page(CallerContext caller, ApplicationFilter filter, LocalDate today) {
    var conditions =
        OnboardingVisibility.of(caller)
            .conditions()
            .equalIfPresent("stage", filter.stage())
            .equalIfPresent("department", filter.department());
    if (filter.agreement() != null) {
      restrict(conditions, filter.agreement(), today);
    }
    return NEWEST_FIRST.page(
        entities, Application.class, Application::id, conditions, filter.limit(), filter.cursor());
  }

  private static void restrict(Conditions conditions, AgreementValidity state, LocalDate today) {
    switch (state) {
      case NONE -> conditions.where("agreement_until is null");
      case IN_FORCE -> conditions.whereIfPresent("agreement_until >= :today", "today", today);
      case EXPIRED -> conditions.whereIfPresent("agreement_until < :today", "today", today);
    }
  }

  /** Lets only one caller at a time apply for a department. */
  void lockForApplying(String department) {
    sql.useHandle(
        handle ->
            handle
                .createQuery("select pg_advisory_xact_lock(hashtext('onboarding'), hashtext(:own))")
                .bind("own", department)
                .mapToMap()
                .one());
  }

  /** Whether no department but authorities is connected. */
  boolean hasOnlyAuthorities() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select not exists (select from onboarding_application where origin <> 'AUTHORITY')
                    """)
                .mapTo(Boolean.class)
                .one());
  }

  /** The existing applications with these ids. */
  Map<UUID, Application> findByIds(List<UUID> ids) {
    return Entities.mapById(entities, Application.class, ids, Application::id);
  }

  /** Writes pending changes, so that plain SQL sees them. */
  void flush() {
    entities.flush();
  }
}
