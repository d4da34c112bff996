package org.infoshare.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaViolations implements Violations {

  @PersistenceContext(unitName = "infoshare")
  private EntityManager entityManager;

  @Override
  public void add(Violation violation) {
    entityManager.persist(violation);
    entityManager.flush();
  }

  @Override
  public Optional<Violation> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Violation.class, id));
  }

  @Override
  public Map<UUID, Violation> find(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery("select v from Violation v where v.id in :ids", Violation.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Violation::id, Function.identity()));
  }

  @Override
  public Optional<Violation> hold(UUID id) {
    return Optional.ofNullable(
        entityManager.find(Violation.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void flush() {
    entityManager.flush();
  }
}
