package org.infoshare.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/**
 * Plain SQL on the platform's database, in the transaction of the caller.
 *
 * <p>For lists, feeds and append-only tables; aggregates go through JPA. Within a transaction both
 * use one and the same connection.
 */
@ApplicationScoped
public class Database {

  @Resource(lookup = "jdbc/infoshare")
  private DataSource dataSource;

  @Inject private JpaTransaction transaction;

  @Produces
  @ApplicationScoped
  public Sql sql() {
    return Sql.in(transaction::handle, dataSource);
  }
}
