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
class JpaSystems implements Systems {

  @PersistenceContext(unitName = "infoshare")
  private EntityManager entityManager;

  @Override
  public void add(ConnectedSystem system) {
    entityManager.persist(system);
    entityManager.flush();
  }

  @Override
  public Optional<ConnectedSystem> find(UUID id) {
    return Optional.ofNullable(entityManager.find(ConnectedSystem.class, id));
  }

  @Override
  public Optional<ConnectedSystem> hold(UUID id) {
    return Optional.ofNullable(
        entityManager.find(ConnectedSystem.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<ConnectedSystem> ofAccount(String account) {
    return entityManager
        .createQuery(
            "select s from ConnectedSystem s where s.account = :account and s.stage <> :retired",
            ConnectedSystem.class)
        .setParameter("account", account)
        .setParameter("retired", SystemStage.RETIRED)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<ConnectedSystem> all(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var found =
        entityManager
            .createQuery(
                "select s from ConnectedSystem s where s.id in :ids", ConnectedSystem.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(toMap(ConnectedSystem::id, system -> system));
    return ids.stream().map(found::get).toList();
  }

  @Override
  public void flush() {
    entityManager.flush();
  }
}
