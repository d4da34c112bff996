package org.infoshare.launcher;

/**
 * A PostgreSQL that somebody else runs; the database and both roles exist already.
 *
 * @param url JDBC URL, {@code jdbc:postgresql://host:port/database}
 * @param owner the role that owns the schema
 * @param user the role of the application
 */
public record ExternalDatabase(
    String url, String owner, String ownerPassword, String user, String password) {

  public ExternalDatabase {
    if (!url.startsWith("jdbc:postgresql://")) {
      throw new StartRefused(
          "The database URL must begin with jdbc:postgresql:// but is \"%s\".".formatted(url));
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
