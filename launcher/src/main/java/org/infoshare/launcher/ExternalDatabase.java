package org.infoshare.launcher;

import java.util.Locale;
import java.util.Set;
import org.infoshare.schema.DatabaseAddress;
import org.infoshare.schema.SchemaRefused;

/**
 * A PostgreSQL that somebody else runs; the database and both roles exist already.
 *
 * @param url JDBC URL, {@code jdbc:postgresql://host:port/database}; with {@code
 *     sslmode=verify-full} if that is another machine
 * @param owner the role that owns the schema
 * @param user the role of the application
 */
public record ExternalDatabase(
    String url, String owner, String ownerPassword, String user, String password) {

  /** What stands in examples and images. */
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "postgres",
          "postgresql",
          "password",
          "secret",
          "changeme",
          "changeit",
          "admin",
          "root",
          "test",
          "demo",
          "infoshare",
          "123456",
          "<owner password>",
          "<application password>");

  public ExternalDatabase {
    try {
      new DatabaseAddress(url).require();
    } catch (SchemaRefused refused) {
      throw new StartRefused(refused.getMessage(), refused);
    }
  }

  /**
   * Goes on only if both roles have passwords of their own.
   *
   * @throws StartRefused if a password is one that everybody tries first
   */
  void requireOwnPasswords() {
    requireOwn(owner, ownerPassword);
    requireOwn(user, password);
  }

  private static void requireOwn(String role, String password) {
    String plain = password.toLowerCase(Locale.ROOT);
    if (WELL_KNOWN.contains(plain) || plain.equals(role.toLowerCase(Locale.ROOT))) {
      throw new StartRefused(
          "The password of the database role %s is one that everybody tries first; give it another."
              .formatted(role));
    }
  }

  DatabaseAccess access() {
    return new DatabaseAccess(url, owner, ownerPassword, user, password);
  }

  @Override
  public String toString() {
    return "ExternalDatabase[" + url + "]";
  }
}
