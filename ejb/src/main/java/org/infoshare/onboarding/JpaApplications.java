package org.infoshare.onboarding;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaApplications implements Applications {

  @PersistenceContext(unitName = "infoshare")
  private EntityManager entityManager;

  @Override
  public void add(Application application) {
    entityManager.persist(application);
    entityManager.flush();
  }

  @Override
  public Optional<Application> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Application.class, id));
  }

  @Override
  public Optional<Application> hold(UUID id) {
    return Optional.ofNullable(
        entityManager.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Application> holdOf(String department) {
    return entityManager
        .createQuery(
            "select a from Application a where a.department = :department and a.stage <> :refused",
            Application.class)
        .setParameter("department", department)
        .setParameter("refused", OnboardingStage.REFUSED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Application> all(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var found =
        entityManager
            .createQuery("select a from Application a where a.id in :ids", Application.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(toMap(Application::id, application -> application));
    return ids.stream().map(found::get).toList();
  }

  @Override
  public void flush() {
    entityManager.flush();
  }
}
