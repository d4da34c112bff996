package org.infoshare.foundation.platform;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A range of network addresses of one family: a block (CIDR), or one address. It is read without a
 * name server.
 *
 * @param family the number of bytes of its addresses: 4 or 16
 */
public record IpRange(int family, BigInteger from, BigInteger to) {

  private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]{2,39}");
  private static final Pattern ENDPOINT =
      Pattern.compile("(\\[([^\\]]{2,39})\\]|[^:/\\[\\]]{1,39}):[1-9]\\d{0,4}");
  private static final Pattern BLOCK = Pattern.compile("([^/]{2,39})/(0|[1-9]\\d{0,2})");

  /** The block that a text such as {@code 10.1.0.0/16} states; empty if it states none. */
  public static Optional<IpRange> parseBlock(String text) {
    var block = BLOCK.matcher(text);
    if (!block.matches()) {
      return Optional.empty();
    }
    int length = Integer.parseInt(block.group(2));
    return bytes(block.group(1))
        .filter(bytes -> length <= bytes.length * 8)
        .map(bytes -> of(bytes, length));
  }

  /** The range with one address only; empty if the text is no literal address. */
  public static Optional<IpRange> parseAddress(String literal) {
    return bytes(literal).map(bytes -> of(bytes, bytes.length * 8));
  }

  /**
   * The range that a declared network address states: a block, or the one address of an endpoint
   * such as {@code 10.1.2.3:8443} or {@code [2001:db8::1]:8443}; empty for a host that is named.
   */
  public static Optional<IpRange> parseDeclared(String text) {
    var block = parseBlock(text);
    if (block.isPresent()) {
      return block;
    }
    var endpoint = ENDPOINT.matcher(text);
    if (!endpoint.matches()) {
      return Optional.empty();
    }
    return endpoint.group(2) == null
        ? parseAddress(endpoint.group(1)).filter(address -> address.family == 4)
        : parseAddress(endpoint.group(2)).filter(address -> address.family == 16);
  }

  /**
   * The network that counts as one origin: an IPv4 address, and of an IPv6 address the first 64
   * bits, because each subscriber has that many addresses. Other texts stay as they are.
   */
  public static String network(String address) {
    if (address == null || isIpv4(address)) {
      return address;
    }
    return bytes(address)
        .map(
            ipv6 -> {
              var network = new StringJoiner(":", "", "::/64");
              for (int i = 0; i < 8; i += 2) {
                network.add(Integer.toHexString(((ipv6[i] & 0xff) << 8) | (ipv6[i + 1] & 0xff)));
              }
              return network.toString();
            })
        .orElse(address);
  }

  /** Whether a text is a literal IPv4 address. */
  public static boolean isIpv4(String text) {
    return IPV4.matcher(text).matches();
  }

  public boolean overlaps(IpRange other) {
    return family == other.family && from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
  }

  /** Whether all addresses of the other range are in this one. */
  public boolean contains(IpRange other) {
    return family == other.family && from.compareTo(other.from) <= 0 && other.to.compareTo(to) <= 0;
  }

  private static IpRange of(byte[] address, int length) {
    int hostBits = address.length * 8 - length;
    var from = new BigInteger(1, address).shiftRight(hostBits).shiftLeft(hostBits);
    return new IpRange(
        address.length,
        from,
        from.add(BigInteger.ONE.shiftLeft(hostBits)).subtract(BigInteger.ONE));
  }

  /** The bytes of a literal address; empty for a name. */
  private static Optional<byte[]> bytes(String literal) {
    boolean isLiteral =
        isIpv4(literal) || (IPV6.matcher(literal).matches() && literal.contains(":"));
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
}
