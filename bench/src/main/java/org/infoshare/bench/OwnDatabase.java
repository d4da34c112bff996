package org.infoshare.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.schema.Schema;

/** A PostgreSQL for one bench, set up as the launcher sets up the embedded one. */
public final class OwnDatabase implements AutoCloseable {

  private final EmbeddedPostgres server;

  public OwnDatabase() throws IOException, SQLException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("maintenance_work_mem", "512MB")
            .setServerConfig("max_wal_size", "4GB")
            .start();
    run("create role infoshare_app login", "grant usage on schema public to infoshare_app");
    new Schema(server.getPostgresDatabase(), "infoshare_app").migrate();
  }

  public Connection connect() throws SQLException {
    return server.getPostgresDatabase().getConnection();
  }

  /** Plain SQL over one connection, as a request of the server uses it. */
  public static Sql sql(Connection connection) {
    var kept =
        Proxy.newProxyInstance(
            OwnDatabase.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
    return Sql.on(
        (DataSource)
            Proxy.newProxyInstance(
                OwnDatabase.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> kept));
  }

  /** The first column of the result of a query, one value on each line. */
  public String ask(String question) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      var lines = new StringBuilder();
      while (rows.next()) {
        lines.append(lines.isEmpty() ? "" : "\n").append(rows.getString(1));
      }
      return lines.toString();
    }
  }

  public void run(String... statements) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
