package org.infoshare.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * The schema of one database, migrated by its owner; the application's role gets what the
 * migrations grant it.
 *
 * <p>Each migration is a transaction, and whoever comes second waits for the first.
 */
public final class Schema {

  private static final int MIN_SERVER_VERSION = 17;

  /** Held in a field, because a logger without a reference may be collected and lose its level. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private final DataSource owner;
  private final String application;

  /**
   * @param owner connections as the role that owns the schema
   * @param application the role that the application signs in as
   */
  public Schema(DataSource owner, String application) {
    this.owner = owner;
    this.application = application;
  }

  /**
   * The schema of a database that is reached by its address.
   *
   * @param url JDBC URL, {@code jdbc:postgresql://host:port/database}
   * @throws SchemaRefused if that is no such URL, or leads to another machine without verified TLS
   */
  public static Schema at(String url, String owner, String password, String application) {
    new DatabaseAddress(url).require();
    var source = Flyway.configure(Schema.class.getClassLoader()).dataSource(url, owner, password);
    return new Schema(source.getDataSource(), application);
  }

  /**
   * Runs the migrations that are missing.
   *
   * @throws SchemaRefused if it cannot; a migration that fails leaves nothing of itself
   */
  public MigrationResult migrate() {
    requireUsable();
    FLYWAY.setLevel(Level.WARNING);
    var flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(owner)
            .defaultSchema("public")
            .locations("classpath:migrations")
            .placeholders(Map.of("app", application))
            .validateMigrationNaming(true)
            .load();
    try {
      int from = currentVersion(flyway);
      requireNotNewer(flyway, from);
      flyway.migrate();
      return new MigrationResult(from, currentVersion(flyway));
    } catch (FlywayValidateException other) {
      throw new SchemaRefused(
          "The database was not migrated by this line of programs: its history tells of other"
              + " migrations. Restore a dump that goes with this program.",
          other);
    } catch (FlywayException failed) {
      throw new SchemaRefused("The migration failed: " + failed.getMessage(), failed);
    }
  }

  private static int currentVersion(Flyway flyway) {
    MigrationInfo current = flyway.info().current();
    return current == null ? 0 : number(current);
  }

  private static int number(MigrationInfo migration) {
    return migration.getVersion().getMajor().intValueExact();
  }

  private static void requireNotNewer(Flyway flyway, int present) {
    int newest =
        Arrays.stream(flyway.info().all())
            .filter(migration -> migration.getState().isResolved())
            .mapToInt(Schema::number)
            .max()
            .orElseThrow();
    if (present > newest) {
      throw new SchemaRefused(
          "The schema has version %d and this program only knows %d: take the newer program."
              .formatted(present, newest));
    }
  }

  private void requireUsable() {
    try (Connection connection = owner.getConnection()) {
      requireServer(connection);
      requireRoles(connection);
      requireOwnTables(connection);
    } catch (SQLException unreachable) {
      throw new SchemaRefused(
          "The database cannot be used as its owner: %s".formatted(unreachable.getMessage()),
          unreachable);
    }
  }

  private static void requireServer(Connection connection) throws SQLException {
    int version = connection.getMetaData().getDatabaseMajorVersion();
    if (version < MIN_SERVER_VERSION) {
      throw new SchemaRefused(
          "The server is PostgreSQL %d; InfoShare needs PostgreSQL %d or newer."
              .formatted(version, MIN_SERVER_VERSION));
    }
    require(
        connection,
        "select pg_encoding_to_char(encoding) = 'UTF8' from pg_database"
            + " where datname = current_database()",
        "The encoding of the database is not UTF8: create it with encoding 'UTF8'.");
    require(
        connection,
        "select coalesce(has_schema_privilege('public', 'create'), false)",
        "The owner may not create tables: alter schema public owner to that role.");
  }

  private void requireRoles(Connection connection) throws SQLException {
    require(
        connection,
        "select exists (select from pg_roles where rolname = ?)",
        "There is no role \"%s\" for the application: create it first.".formatted(application),
        application);
    require(
        connection,
        "select not pg_has_role(?, current_user, 'member')",
        "The application must not work as the owner of the schema, who may change evidence, nor as"
            + " a superuser or a member of that role: name another role than \"%s\"."
                .formatted(application),
        application);
    require(
        connection,
        "select has_schema_privilege(?, 'public', 'usage')",
        "The role \"%s\" may not use the schema: grant usage on schema public to it."
            .formatted(application),
        application);
  }

  private static void requireOwnTables(Connection connection) throws SQLException {
    require(
        connection,
        """
        select to_regclass('public.flyway_schema_history') is not null
          or not exists (select from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
              and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e'))
        """,
        "The database holds tables that are not InfoShare's: give it a database of its own.");
  }

  private static void require(
      Connection connection, String question, String otherwise, String... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(question)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (var answer = statement.executeQuery()) {
        if (!answer.next() || !answer.getBoolean(1)) {
          throw new SchemaRefused(otherwise);
        }
      }
    }
  }
}
