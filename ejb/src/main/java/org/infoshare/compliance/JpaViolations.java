package org.infoshare.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

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
  public Optional<Violation> hold(UUID id) {
    return Optional.ofNullable(
        entityManager.find(Violation.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void flush() {
    entityManager.flush();
  }
}
