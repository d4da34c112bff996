package org.infoshare.foundation.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.infoshare.foundation.persistence.Sql;

/**
 * How the database sees a connection of the application.
 *
 * @param client the address it comes from, as text; null over a socket of the machine
 * @param encrypted whether it comes by TLS
 */
record DatabaseConnection(String client, boolean encrypted) {

  private static final String CURRENT =
      """
      select host(inet_client_addr()),
        coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false)
      """;

  static DatabaseConnection current(Sql sql) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(CURRENT)
                .map((row, context) -> new DatabaseConnection(row.getString(1), row.getBoolean(2)))
                .one());
  }

  /** Whether others on the way can read what goes over it. */
  boolean isOpenToTheNetwork() {
    return !encrypted && client != null && !isLoopback();
  }

  /** The database writes numbers, so that no name is looked up. */
  private boolean isLoopback() {
    try {
      return InetAddress.getByName(client).isLoopbackAddress();
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
