package org.infoshare.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
  public List<Grant> holdAllOf(String entry) {
    return entityManager
        .createQuery(
            "select g from Grant g where g.entry = :entry and g.stage <> :ended order by g.id",
            Grant.class)
        .setParameter("entry", entry)
        .setParameter("ended", GrantStage.ENDED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public Optional<Grant> hold(UUID id) {
    return Optional.ofNullable(entityManager.find(Grant.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
