package org.infoshare.organisation.system;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.IpRange;

/**
 * A network address that may be called: a block of addresses (CIDR), or a host and a port.
 *
 * <p>It is read without a name server. A block is special if it overlaps a special block, so {@code
 * 0.0.0.0/0} is special. A host is special if it is a special address, or names the machine itself
 * or the metadata service of a cloud. The addresses to which a name resolves are to be checked at
 * the time of the call.
 */
final class NetworkAddress {

  private static final Pattern ENDPOINT =
      Pattern.compile("(\\[([^\\]]{2,39})\\]|[^:/\\[\\]]{1,253}):([1-9]\\d{0,4})");

  /** Labels as in RFC 1123; the last one is not a number in any notation. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*"
              + "(?!0x)[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

  private static final Pattern SPECIAL_NAME =
      Pattern.compile(
          "(.*\\.)?(localhost|localdomain|internal|local)|metadata(\\..*)?|instance-data(\\..*)?"
              + "|ip6-(localhost|loopback)");

  private static final int MAX_PORT = 65_535;

  /**
   * This network, loopback, link-local (with the metadata services of clouds), multicast and
   * reserved; the same for IPv6, and every block that wraps an IPv4 address.
   */
  private static final List<IpRange> SPECIAL =
      List.of(
          range("0.0.0.0", 8),
          range("127.0.0.0", 8),
          range("169.254.0.0", 16),
          range("100.100.100.200", 32),
          range("192.0.0.0", 24),
          range("224.0.0.0", 3),
          range("::", 96),
          range("::ffff:0:0", 96),
          range("64:ff9b::", 96),
          range("64:ff9b:1::", 48),
          range("2002::", 16),
          range("2001::", 32),
          range("fe80::", 10),
          range("fec0::", 10),
          range("fd00:ec2::", 32),
          range("ff00::", 8));

  private static final List<IpRange> THIS_MACHINE =
      List.of(range("127.0.0.0", 8), range("::1", 128));

  private final IpRange range;
  private final String host;

  private NetworkAddress(IpRange range, String host) {
    this.range = range;
    this.host = host;
  }

  /** The address that a text states; empty if it states none. */
  static Optional<NetworkAddress> read(String text) {
    var block = IpRange.parseBlock(text);
    if (block.isPresent()) {
      return block.map(range -> new NetworkAddress(range, null));
    }
    var endpoint = ENDPOINT.matcher(text);
    if (!endpoint.matches() || Integer.parseInt(endpoint.group(3)) > MAX_PORT) {
      return Optional.empty();
    }
    if (endpoint.group(2) != null) {
      return IpRange.parseAddress(endpoint.group(2))
          .filter(address -> endpoint.group(2).contains(":"))
          .map(address -> new NetworkAddress(address, null));
    }
    String host = endpoint.group(1).toLowerCase(Locale.ROOT);
    if (IpRange.isIpv4(host)) {
      return IpRange.parseAddress(host).map(address -> new NetworkAddress(address, null));
    }
    return NAME.matcher(host).matches()
        ? Optional.of(new NetworkAddress(null, host))
        : Optional.empty();
  }

  /** Whether a text states a special address, even if the port or length is missing. */
  static boolean isSpecial(String text) {
    return Stream.of(text, text + ":1", "[" + text + "]:1")
        .flatMap(form -> read(form).stream())
        .anyMatch(NetworkAddress::isSpecial);
  }

  /** Whether it is, contains or names something that must never be called. */
  boolean isSpecial() {
    return range == null
        ? SPECIAL_NAME.matcher(host).matches()
        : SPECIAL.stream().anyMatch(range::overlaps);
  }

  /** Whether a text states addresses of this machine itself, and no others. */
  static boolean isThisMachine(String text) {
    return IpRange.parseDeclared(text).stream()
        .anyMatch(declared -> THIS_MACHINE.stream().anyMatch(one -> one.contains(declared)));
  }

  private static IpRange range(String address, int length) {
    return IpRange.parseBlock(address + "/" + length).orElseThrow();
  }
}
