package org.infoshare.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The JDBC URL of the database.
 *
 * <p>What goes to another machine carries the records of persons and the passwords of both roles.
 * Without {@code sslmode=verify-full} the driver would go on in clear text, or believe any
 * certificate.
 */
public record DatabaseAddress(String url) {

  private static final String PREFIX = "jdbc:postgresql://";
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");
  private static final Pattern PORT = Pattern.compile(":\\d*$");

  /**
   * Parameters of the driver that lead to another host, or take away what verify-full verifies. It
   * takes {@code host} for {@code PGHOST} in any case.
   */
  private static final Set<String> DECEPTIVE =
      Set.of("host", "pghost", "service", "socketfactory", "sslfactory", "sslhostnameverifier");

  /**
   * Goes on only if the database may be reached by this URL.
   *
   * @throws SchemaRefused if it is no URL of PostgreSQL, or leads to another machine without TLS
   *     that is verified
   */
  public void require() {
    if (!url.startsWith(PREFIX)) {
      throw new SchemaRefused(
          "The URL of the database must begin with %s but is \"%s\".".formatted(PREFIX, url));
    }
    if (!isSafe()) {
      throw new SchemaRefused(
          "A database on another machine is reached by verified TLS alone: its URL must contain"
              + " sslmode=verify-full and"
              + " sslrootcert=<file with the certificate of its authority>, and none of %s: \"%s\"."
                  .formatted(String.join(", ", new TreeSet<>(DECEPTIVE)), url));
    }
  }

  /** Whether it stays on this machine, or is encrypted and knows whom it talks to. */
  public boolean isSafe() {
    if (parameters().stream().anyMatch(DatabaseAddress::isDeceptive)) {
      return false;
    }
    return hosts().stream().allMatch(host -> LOOPBACK.matcher(host).matches()) || isVerified();
  }

  private static boolean isDeceptive(String parameter) {
    return DECEPTIVE.contains(parameter.split("=", 2)[0].toLowerCase(Locale.ROOT));
  }

  private List<String> hosts() {
    String authority = url.substring(PREFIX.length()).split("[/?]", 2)[0];
    return Arrays.stream(authority.split(",", -1))
        .map(host -> PORT.matcher(host.strip()).replaceFirst("").toLowerCase(Locale.ROOT))
        .map(host -> host.isEmpty() ? "localhost" : host)
        .toList();
  }

  /** Of a parameter that is given twice the driver takes the last, so none may say otherwise. */
  private boolean isVerified() {
    var modes = parameters().stream().filter(each -> each.startsWith("sslmode=")).toList();
    return !modes.isEmpty() && modes.stream().allMatch("sslmode=verify-full"::equals);
  }

  private List<String> parameters() {
    int query = url.indexOf('?');
    return query < 0 ? List.of() : List.of(url.substring(query + 1).split("&", -1));
  }
}
