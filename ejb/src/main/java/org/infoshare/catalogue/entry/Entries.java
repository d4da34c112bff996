package org.infoshare.catalogue.entry;

import static org.infoshare.foundation.platform.PlatformReason.CHANGED_MEANWHILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.infoshare.catalogue.description.EntryCode;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Refusal;
import org.jdbi.v3.core.generic.GenericType;

/** The repository of all entries, in every stage. */
@ApplicationScoped
class Entries {

  private final EntityManager entities;
  private final Sql sql;

  /** For the container's proxy. */
  protected Entries() {
    this(null, null);
  }

  @Inject
  Entries(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  void add(Entry entry) {
    entities.persist(entry);
  }

  Optional<Entry> find(EntryCode code) {
    return Optional.ofNullable(entities.find(Entry.class, code.text()));
  }

  /**
   * Locks entries until the transaction ends, in the order of their codes, so that two callers
   * never deadlock.
   *
   * @return their current lock versions
   */
  Map<String, Integer> lock(Collection<String> codes) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select code, lock_version from catalogue_entry
                    where code = any(:codes)
                    order by code
                    for no key update
                    """)
                .bindArray("codes", String.class, codes)
                .setMapKeyColumn("code")
                .setMapValueColumn("lock_version")
                .collectInto(new GenericType<Map<String, Integer>>() {}));
  }

  /**
   * Writes pending changes, so that plain SQL sees them and a concurrent change is detected.
   *
   * @throws Refusal {@code changed-meanwhile} if somebody else changed the same entry first
   */
  void flush() {
    try {
      entities.flush();
    } catch (OptimisticLockException conflict) {
      throw new Refusal(CHANGED_MEANWHILE);
    }
  }
}
