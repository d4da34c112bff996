package org.infoshare.catalogue;

import static org.infoshare.platform.PlatformReason.CHANGED_MEANWHILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.infoshare.platform.Refusal;

@ApplicationScoped
class JpaEntries implements Entries {

  @PersistenceContext(unitName = "infoshare")
  private EntityManager entityManager;

  @Override
  public void add(Entry entry) {
    entityManager.persist(entry);
  }

  @Override
  public Optional<Entry> find(EntryCode code) {
    return Optional.ofNullable(entityManager.find(Entry.class, code.text()));
  }

  @Override
  public void flush() {
    try {
      entityManager.flush();
    } catch (OptimisticLockException overtaken) {
      throw new Refusal(CHANGED_MEANWHILE);
    }
  }
}
