package org.infoshare.catalogue.harvest;

import static org.infoshare.catalogue.harvest.HarvestReason.SOURCE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Refusal;

/** The repository of the registered sources. */
@ApplicationScoped
class HarvestSources {

  private final EntityManager entities;
  private final Sql sql;

  /** For the container's proxy. */
  protected HarvestSources() {
    this(null, null);
  }

  @Inject
  HarvestSources(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  void add(HarvestSource source) {
    entities.persist(source);
    entities.flush();
  }

  /** All sources, ordered by name. */
  List<HarvestSource> all() {
    return entities
        .createQuery("select s from HarvestSource s order by s.name", HarvestSource.class)
        .getResultList();
  }

  Optional<HarvestSource> find(UUID id) {
    return Optional.ofNullable(entities.find(HarvestSource.class, id));
  }

  /**
   * A source, locked until the transaction ends, so that runs over it store one after the other.
   *
   * @throws Refusal {@code harvest-source-not-found}
   */
  HarvestSource getForUpdate(UUID id) {
    var source = entities.find(HarvestSource.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (source == null) {
      throw new Refusal(SOURCE_NOT_FOUND, id);
    }
    return source;
  }

  boolean isNameTaken(String name, UUID excludedId) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from harvest_source
                      where name = :name and id <> :except)
                    """)
                .bind("name", name)
                .bind("except", excludedId)
                .mapTo(Boolean.class)
                .one());
  }

  /** The sources that are due for an automatic fetch. */
  List<UUID> due(Instant now) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from harvest_source
                    where active and url is not null and next_run_at <= :now
                      and (running_until is null or running_until < :now)
                    order by next_run_at, id limit 20
                    """)
                .bind("now", now)
                .mapTo(UUID.class)
                .list());
  }

  /** Writes pending changes, so that plain SQL sees them. */
  void flush() {
    entities.flush();
  }
}
