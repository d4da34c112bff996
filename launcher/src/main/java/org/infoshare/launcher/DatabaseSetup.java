package org.infoshare.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Creates the two roles and the database in a PostgreSQL of our own. It creates only what is
 * missing and changes nothing else, except the passwords, which follow the secrets of the home.
 */
final class DatabaseSetup {

  static final String OWNER = "infoshare_owner";
  static final String USER = "infoshare_app";
  private static final String DATABASE = "infoshare";

  private final String server;
  private final String superuserPassword;

  DatabaseSetup(int port, String superuserPassword) {
    this.server = "jdbc:postgresql://localhost:" + port + "/";
    this.superuserPassword = superuserPassword;
  }

  DatabaseAccess ensure(String ownerPassword, String userPassword) throws SQLException {
    try (Connection postgres = connect("postgres")) {
      requireDurable(postgres);
      ensureRole(postgres, OWNER, ownerPassword);
      ensureRole(postgres, USER, userPassword);
      if (!exists(postgres, "select 1 from pg_database where datname = ?", DATABASE)) {
        execute(postgres, "create database " + DATABASE + " owner " + OWNER);
      }
    }
    try (Connection database = connect(DATABASE)) {
      execute(database, "revoke all on database " + DATABASE + " from public");
      execute(database, "grant connect on database " + DATABASE + " to " + USER);
      execute(database, "alter schema public owner to " + OWNER);
      execute(database, "revoke all on schema public from public");
      execute(database, "grant usage on schema public to " + USER);
    }
    return new DatabaseAccess(server + DATABASE, OWNER, ownerPassword, USER, userPassword);
  }

  private Connection connect(String database) throws SQLException {
    return DatabaseAccess.connect(server + database, "postgres", superuserPassword);
  }

  /** An answer that the platform has given must survive a power cut. */
  private static void requireDurable(Connection connection) throws SQLException {
    for (String setting : List.of("fsync", "synchronous_commit")) {
      try (var show = connection.prepareStatement("select current_setting(?)")) {
        show.setString(1, setting);
        try (var row = show.executeQuery()) {
          row.next();
          if (!"on".equals(row.getString(1))) {
            throw new StartRefused(
                "PostgreSQL runs with %s = %s, which can lose what was acknowledged; it must be on."
                    .formatted(setting, row.getString(1)));
          }
        }
      }
    }
  }

  /** The launcher itself generates the password, which therefore contains no quotes. */
  private static void ensureRole(Connection connection, String role, String password)
      throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
      execute(
          connection,
          "create role " + role + " login nosuperuser nocreatedb nocreaterole noreplication");
    }
    execute(connection, "alter role " + role + " password '" + password + "'");
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
