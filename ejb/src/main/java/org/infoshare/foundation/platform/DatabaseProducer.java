package org.infoshare.foundation.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/**
 * The two doors to the platform's database, in the transaction of the caller: JPA for aggregates,
 * plain SQL where a set is the point. Within a transaction both use one and the same connection.
 */
@ApplicationScoped
public class DatabaseProducer {

  @Resource(lookup = "jdbc/infoshare")
  private DataSource dataSource;

  /** Entities, for whoever asks for them by its constructor. */
  @Produces
  @PersistenceContext(unitName = "infoshare")
  EntityManager entities;

  @Inject private JpaTransaction transaction;

  @Produces
  @ApplicationScoped
  public Sql sql() {
    return Sql.inTransaction(transaction::handle, dataSource);
  }
}
