package org.infoshare.foundation.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.infoshare.schema.Schema;

/**
 * A real PostgreSQL for the tests of SQL, migrated as in production: the owner owns the schema, the
 * tests use the application's own role.
 *
 * <p>One server serves all test classes of a build; each test makes its own data.
 */
public final class TestDatabase {

  /** More than the threads of any test. */
  private static final int MAX_CONNECTIONS = 40;

  private static final TestDatabase ONLY = new TestDatabase();

  private final EmbeddedPostgres server;
  private final DataSource application;

  private TestDatabase() {
    try {
      server = EmbeddedPostgres.builder().start();
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
    Sql.on(server.getPostgresDatabase())
        .useHandle(
            handle -> {
              handle.execute("create role test_owner login");
              handle.execute("create role test_app login");
              handle.execute("create database infoshare owner test_owner");
            });
    application = pool(server.getDatabase("test_app", "infoshare"));
    new Schema(owner(), "test_app").migrate();
  }

  /** Plain SQL as the application's role, each handle on a connection of its own. */
  public static Sql sql() {
    return Sql.on(ONLY.application);
  }

  /** Connections as the application's role. */
  public static DataSource application() {
    return ONLY.application;
  }

  /** Connections as the application's role to a database that nobody has migrated. */
  public static DataSource withoutSchema() {
    return ONLY.server.getDatabase("test_app", "postgres");
  }

  /** Plain SQL as the owner of the schema. */
  public static Sql asOwner() {
    return Sql.on(ONLY.owner());
  }

  /** Runs work on one connection, in one transaction, as the application's role. */
  public static void inTransaction(Consumer<Sql> work) {
    org.jdbi.v3.core.Jdbi.create(ONLY.application)
        .useTransaction(
            handle -> work.accept(Sql.on(new SingleConnectionDataSource(handle.getConnection()))));
  }

  /**
   * A database of its own, migrated to the newest: for a test that needs it empty, or changes what
   * only the owner may change.
   *
   * @param name the name of the database, which no other test has
   */
  public static Own own(String name) {
    Sql.on(ONLY.server.getPostgresDatabase())
        .useHandle(handle -> handle.execute("create database " + name + " owner test_owner"));
    var own =
        new Own(
            pool(ONLY.server.getDatabase("test_app", name)),
            ONLY.server.getDatabase("test_owner", name));
    new Schema(own.owner, "test_app").migrate();
    return own;
  }

  /** A database that only one test uses, by either role. */
  public record Own(DataSource application, DataSource owner) {

    public Sql sql() {
      return Sql.on(application);
    }

    public Sql asOwner() {
      return Sql.on(owner);
    }

    /** Runs work on one connection, in one transaction, as the application's role. */
    public <T> T inTransaction(Function<Sql, T> work) {
      return org.jdbi.v3.core.Jdbi.create(application)
          .inTransaction(
              handle -> work.apply(Sql.on(new SingleConnectionDataSource(handle.getConnection()))));
    }
  }

  /**
   * Connections that are used again, as on the server: to open one takes longer than most tests.
   */
  private static DataSource pool(DataSource connections) {
    var pool = new HikariConfig();
    pool.setDataSource(connections);
    pool.setMinimumIdle(0);
    pool.setMaximumPoolSize(MAX_CONNECTIONS);
    return new HikariDataSource(pool);
  }

  private DataSource owner() {
    return server.getDatabase("test_owner", "infoshare");
  }
}
