package org.infoshare.foundation.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/**
 * Produces the two ways to access the platform's database, in the transaction of the caller: JPA
 * for aggregates, and plain SQL for sets of rows. Within a transaction both use the same
 * connection.
 */
@ApplicationScoped
public class DatabaseProducer {

  @Resource(lookup = "jdbc/infoshare")
  private DataSource dataSource;

  /** The entity manager, for constructor injection. */
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
