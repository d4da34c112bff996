package org.infoshare.foundation.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.infoshare.foundation.persistence.Sql;

/**
 * How the database and its driver see a connection of the application.
 *
 * @param client the address it comes from, as text; null over a socket of the machine
 * @param encrypted whether it comes by TLS, as the database says
 * @param verified whether the driver was told to believe no other than the database's certificate
 */
record DatabaseConnection(String client, boolean encrypted, boolean verified) {

  private static final Pattern VERIFIED = Pattern.compile("[?&]sslmode=verify-full(&|$)");

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
                .map(
                    (row, context) ->
                        new DatabaseConnection(
                            row.getString(1),
                            row.getBoolean(2),
                            isVerified(handle.getConnection().getMetaData().getURL())))
                .one());
  }

  static boolean isVerified(String url) {
    return VERIFIED.matcher(url).find();
  }

  /** Whether others on the way can read what goes over it, or stand in for the database. */
  boolean isOpenToTheNetwork() {
    return !(encrypted && verified) && client != null && !isLoopback();
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
