package org.infoshare.foundation.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Checks before anything else starts whether the schema has the required version, and stops the
 * start if not. The owner of the schema creates it outside the server.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaCheck {

  private static final System.Logger LOG = System.getLogger(SchemaCheck.class.getName());
  private static final String UNDEFINED_TABLE = "42P01";

  @Resource(lookup = "jdbc/infoshare")
  private DataSource application;

  @Inject private Event<SchemaReady> ready;

  @PostConstruct
  void check() {
    RequiredSchema.mismatch(currentVersion(application))
        .ifPresent(
            obstacle -> {
              LOG.log(Level.ERROR, obstacle);
              throw new IllegalStateException(obstacle);
            });
    ready.fire(new SchemaReady());
  }

  /** The version of the database; null for none. */
  static Integer currentVersion(DataSource application) {
    try (var connection = application.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select version from schema_version")) {
      row.next();
      return row.getObject("version", Integer.class);
    } catch (SQLException failed) {
      if (UNDEFINED_TABLE.equals(failed.getSQLState())) {
        return null;
      }
      throw new IllegalStateException("The database cannot be reached", failed);
    }
  }
}
