package org.infoshare.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/**
 * Plain SQL on the platform's database, in the transaction of the caller.
 *
 * <p>For lists, feeds and append-only tables; aggregates go through JPA. Both use the same pool, so
 * within one transaction they share one connection.
 */
@ApplicationScoped
public class Database {

  @Resource(lookup = "jdbc/infoshare")
  private DataSource dataSource;

  @Produces
  @ApplicationScoped
  public Sql sql() {
    return Sql.on(dataSource);
  }
}
