package org.infoshare.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaRequests implements Requests {

  @PersistenceContext(unitName = "infoshare")
  private EntityManager entityManager;

  @Override
  public void add(SharingRequest request) {
    entityManager.persist(request);
    entityManager.flush();
  }

  @Override
  public Optional<SharingRequest> find(UUID id) {
    return Optional.ofNullable(entityManager.find(SharingRequest.class, id));
  }

  @Override
  public Optional<SharingRequest> hold(UUID id) {
    return Optional.ofNullable(
        entityManager.find(SharingRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void flush() {
    entityManager.flush();
  }
}
