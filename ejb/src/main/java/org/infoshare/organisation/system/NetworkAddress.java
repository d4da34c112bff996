package org.infoshare.organisation.system;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A network address that may be called: a block of addresses (CIDR), or a host and a port.
 *
 * <p>It is read without a name server. A block is special if it overlaps a special block, so {@code
 * 0.0.0.0/0} is special. A host is special if it is a special address, or names the machine itself
 * or the metadata service of a cloud. The addresses to which a name resolves are to be checked at
 * the time of the call.
 */
final class NetworkAddress {

  private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]{2,39}");
  private static final Pattern BLOCK = Pattern.compile("([^/]{2,39})/(0|[1-9]\\d{0,2})");
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
  private static final List<Range> SPECIAL =
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

  private final Range range;
  private final String host;

  private NetworkAddress(Range range, String host) {
    this.range = range;
    this.host = host;
  }

  /** The address that a text states; empty if it states none. */
  static Optional<NetworkAddress> read(String text) {
    var block = BLOCK.matcher(text);
    if (block.matches()) {
      return block(block);
    }
    var endpoint = ENDPOINT.matcher(text);
    if (!endpoint.matches() || Integer.parseInt(endpoint.group(3)) > MAX_PORT) {
      return Optional.empty();
    }
    if (endpoint.group(2) != null) {
      return bytes(endpoint.group(2))
          .filter(bytes -> endpoint.group(2).contains(":"))
          .map(bytes -> new NetworkAddress(Range.of(bytes, bytes.length * 8), null));
    }
    String host = endpoint.group(1).toLowerCase(Locale.ROOT);
    if (IPV4.matcher(host).matches()) {
      return bytes(host).map(bytes -> new NetworkAddress(Range.of(bytes, 32), null));
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

  private static Optional<NetworkAddress> block(Matcher block) {
    int length = Integer.parseInt(block.group(2));
    return bytes(block.group(1))
        .filter(bytes -> length <= bytes.length * 8)
        .map(bytes -> Range.of(bytes, length))
        .map(range -> new NetworkAddress(range, null));
  }

  /** Whether it is, contains or names something that must never be called. */
  boolean isSpecial() {
    return range == null
        ? SPECIAL_NAME.matcher(host).matches()
        : SPECIAL.stream().anyMatch(range::overlaps);
  }

  /** The bytes of a literal address; empty for a name. */
  private static Optional<byte[]> bytes(String literal) {
    boolean isLiteral =
        IPV4.matcher(literal).matches()
            || (IPV6.matcher(literal).matches() && literal.contains(":"));
    if (!isLiteral) {
      return Optional.empty();
    }
    try {
      byte[] bytes = InetAddress.getByName(literal).getAddress();
      boolean wrapped = literal.contains(":") && bytes.length == 4;
      return Optional.of(wrapped ? wrapped(bytes) : bytes);
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  /** Java turns {@code ::ffff:…} into an IPv4 address; this restores the IPv6 form. */
  private static byte[] wrapped(byte[] ipv4) {
    byte[] bytes = new byte[16];
    bytes[10] = (byte) 0xff;
    bytes[11] = (byte) 0xff;
    System.arraycopy(ipv4, 0, bytes, 12, ipv4.length);
    return bytes;
  }

  private static Range range(String address, int length) {
    return Range.of(bytes(address).orElseThrow(), length);
  }

  /** A range of addresses of one family. */
  private record Range(int family, BigInteger from, BigInteger to) {

    static Range of(byte[] address, int length) {
      int hostBits = address.length * 8 - length;
      var from = new BigInteger(1, address).shiftRight(hostBits).shiftLeft(hostBits);
      return new Range(
          address.length,
          from,
          from.add(BigInteger.ONE.shiftLeft(hostBits)).subtract(BigInteger.ONE));
    }

    boolean overlaps(Range other) {
      return family == other.family
          && from.compareTo(other.to) <= 0
          && other.from.compareTo(to) <= 0;
    }
  }
}
