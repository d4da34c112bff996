package org.infoshare.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;

/** Access to the bench's own database as its superuser, the only role that may log statements. */
final class Superuser implements AutoCloseable {

  private final Connection connection;

  private Superuser(Connection connection) {
    this.connection = connection;
  }

  /**
   * @param home the home of the platform, which stores the password
   */
  static Superuser of(Path home, String url) throws IOException, SQLException {
    var secrets = new Properties();
    try (var in = Files.newInputStream(home.resolve("secrets.properties"))) {
      secrets.load(in);
    }
    var account = new Properties();
    account.setProperty("user", "postgres");
    account.setProperty("password", secrets.getProperty("db.superuser.password"));
    // The DriverManager does not see drivers of Maven's class loaders.
    for (Driver driver : ServiceLoader.load(Driver.class, Superuser.class.getClassLoader())) {
      if (driver.acceptsURL(url)) {
        return new Superuser(driver.connect(url, account));
      }
    }
    throw new BenchFailed("There is no driver for " + url);
  }

  String ask(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  void run(String statement) throws SQLException {
    try (var executed = connection.createStatement()) {
      executed.execute(statement);
    }
  }

  /** Changes settings of the running server. */
  void set(String... changes) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (String change : changes) {
        statement.execute("alter system " + change);
      }
      statement.execute("select pg_reload_conf()");
    }
  }

  /** The total amount written to the write-ahead log, in bytes. */
  long walPosition() throws SQLException {
    return Long.parseLong(ask("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')"));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
