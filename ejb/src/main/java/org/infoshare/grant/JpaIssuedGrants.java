package org.infoshare.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaIssuedGrants implements IssuedGrants {

  @PersistenceContext(unitName = "infoshare")
  private EntityManager entityManager;

  @Override
  public void add(Grant grant) {
    entityManager.persist(grant);
    entityManager.flush();
  }

  @Override
  public Optional<Grant> find(UUID id) {
    return Optional.ofNullable(entityManager.find(Grant.class, id));
  }

  @Override
  public Optional<Grant> hold(UUID id) {
    return Optional.ofNullable(entityManager.find(Grant.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
