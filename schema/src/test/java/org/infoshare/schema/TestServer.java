package org.infoshare.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A PostgreSQL with an owner and an application role, and an empty database for each test. */
final class TestServer {

  static final String OWNER = "test_owner";
  static final String APPLICATION = "test_app";

  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private TestServer() {}

  private static EmbeddedPostgres start() {
    try {
      var server = EmbeddedPostgres.builder().start();
      execute(
          server.getPostgresDatabase(),
          "create role test_owner login",
          "create role test_app login");
      return server;
    } catch (IOException | SQLException unusable) {
      throw new UncheckedIOException(new IOException(unusable));
    }
  }

  static int port() {
    return SERVER.getPort();
  }

  /** The name of a database as the manual has it made. */
  static String database() throws SQLException {
    String name = "empty_" + NUMBER.incrementAndGet();
    execute(
        SERVER.getPostgresDatabase(),
        "create database " + name + " owner test_owner encoding 'UTF8' template template0");
    execute(
        SERVER.getDatabase("postgres", name),
        "alter schema public owner to test_owner",
        "revoke all on schema public from public",
        "grant usage on schema public to test_app");
    return name;
  }

  static DataSource as(String role, String database) {
    return SERVER.getDatabase(role, database);
  }

  static void execute(DataSource source, String... statements) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  /** The first column of what a question finds. */
  static List<String> ask(DataSource source, String question) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
