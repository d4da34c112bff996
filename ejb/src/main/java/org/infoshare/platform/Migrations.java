package org.infoshare.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else starts.
 *
 * <p>Runs as the owner of the schema; the application's own role only gets what the migrations
 * grant it. Flyway owns its transactions and lets one node at a time migrate.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

  @Resource(lookup = "jdbc/infoshare-owner")
  private DataSource owner;

  @Resource(lookup = "jdbc/infoshare")
  private DataSource application;

  @Inject private Event<SchemaReady> ready;

  @PostConstruct
  void migrate() {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(owner)
        .locations("classpath:db/migration")
        .placeholders(Map.of("app", applicationRole()))
        .validateMigrationNaming(true)
        .load()
        .migrate();
    ready.fire(new SchemaReady());
  }

  private String applicationRole() {
    try (var connection = application.getConnection()) {
      return connection.getMetaData().getUserName();
    } catch (SQLException unreachable) {
      throw new IllegalStateException("The database cannot be reached", unreachable);
    }
  }
}
