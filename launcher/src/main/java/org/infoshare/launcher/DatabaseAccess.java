package org.infoshare.launcher;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import org.infoshare.schema.Schema;
import org.infoshare.schema.SchemaRefused;

/** The access of the owner and of the application to the platform's database. */
public record DatabaseAccess(
    String url, String owner, String ownerPassword, String user, String password) {

  /** Connects as the role that owns the schema. */
  public Connection connectAsOwner() throws SQLException {
    return connect(url, owner, ownerPassword);
  }

  /** Connects as the role of the application. */
  public Connection connectAsUser() throws SQLException {
    return connect(url, user, password);
  }

  /**
   * Connects without the {@code DriverManager}, which does not see drivers of Maven's class
   * loaders.
   */
  static Connection connect(String url, String user, String password) throws SQLException {
    var account = new Properties();
    account.setProperty("user", user);
    account.setProperty("password", password);
    for (Driver driver : ServiceLoader.load(Driver.class, DatabaseAccess.class.getClassLoader())) {
      if (driver.acceptsURL(url)) {
        return driver.connect(url, account);
      }
    }
    throw new SQLException("No driver for " + url);
  }

  /**
   * @throws StartRefused if one of the two roles cannot sign in
   */
  void require() {
    try (Connection asOwner = connectAsOwner();
        Connection asUser = connectAsUser()) {
      if (!asOwner.isValid(10) || !asUser.isValid(10)) {
        throw new StartRefused("The database at %s does not answer.".formatted(url));
      }
    } catch (SQLException e) {
      throw new StartRefused(
          "The database at %s cannot be used: %s".formatted(url, e.getMessage()), e);
    }
  }

  /**
   * Creates the schema or updates it, as its owner.
   *
   * @throws StartRefused if it cannot
   */
  void migrate() {
    try {
      Schema.at(url, owner, ownerPassword, user).migrate();
    } catch (SchemaRefused refused) {
      throw new StartRefused(refused.getMessage(), refused);
    }
  }

  /** Leaves the passwords out, so that no log ever contains them. */
  @Override
  public String toString() {
    return "DatabaseAccess[" + url + ", " + owner + ", " + user + "]";
  }
}
