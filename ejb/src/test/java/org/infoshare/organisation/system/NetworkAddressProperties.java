package org.infoshare.organisation.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Of every address in a block that must never be called, and of every block that has such an
 * address, the platform keeps off; those of departments it takes.
 */
class NetworkAddressProperties {

  /** As the registries of special addresses (RFC 6890) tell them, and the clouds. */
  private static final List<Block> FORBIDDEN =
      List.of(
          new Block("0.0.0.0", 8),
          new Block("127.0.0.0", 8),
          new Block("169.254.0.0", 16),
          new Block("224.0.0.0", 4),
          new Block("240.0.0.0", 4),
          new Block("::", 128),
          new Block("::1", 128),
          new Block("fe80::", 10),
          new Block("ff00::", 8),
          new Block("fd00:ec2::254", 128));

  private static final List<Block> OF_DEPARTMENTS =
      List.of(
          new Block("10.0.0.0", 8),
          new Block("172.16.0.0", 12),
          new Block("192.168.0.0", 16),
          new Block("59.32.0.0", 11),
          new Block("2408:8000::", 20));

  /** All addresses that begin with those bits. */
  private record Block(String first, int length) {}

  /**
   * One of the addresses of a block.
   *
   * @param bits how many it has: 32 or 128
   */
  private record Address(String text, int bits) {

    String endpoint(int port) {
      return (bits == 32 ? text : "[" + text + "]") + ":" + port;
    }
  }

  @Property
  void no_address_of_a_forbidden_block_is_taken_in_any_form(
      @ForAll("forbidden") Address address,
      @ForAll @IntRange(max = 128) int length,
      @ForAll @IntRange(min = 1, max = 65_535) int port) {
    String block = address.text() + "/" + length % (address.bits() + 1);

    for (String text : List.of(address.text(), address.endpoint(port), block)) {
      assertThat(NetworkAddress.isSpecial(text)).as(text).isTrue();
    }
  }

  @Property
  void an_address_of_a_department_is_taken(
      @ForAll("ofDepartments") Address address, @ForAll @IntRange(min = 1, max = 65_535) int port) {
    String one = address.text() + "/" + address.bits();

    for (String text : List.of(address.endpoint(port), one)) {
      assertThat(NetworkAddress.read(text)).as(text).isPresent();
      assertThat(NetworkAddress.isSpecial(text)).as(text).isFalse();
    }
  }

  @Provide
  Arbitrary<Address> forbidden() {
    return Arbitraries.of(FORBIDDEN).flatMap(NetworkAddressProperties::within);
  }

  @Provide
  Arbitrary<Address> ofDepartments() {
    return Arbitraries.of(OF_DEPARTMENTS).flatMap(NetworkAddressProperties::within);
  }

  private static Arbitrary<Address> within(Block block) {
    byte[] first = bytes(block.first());
    var noise = Arbitraries.bytes().array(byte[].class).ofSize(first.length);
    return Combinators.combine(Arbitraries.just(first), noise)
        .as((base, random) -> mixed(base, random, block.length()));
  }

  /** The leading bits of the one, the others of the other. */
  private static Address mixed(byte[] base, byte[] random, int length) {
    byte[] bytes = base.clone();
    for (int bit = length; bit < bytes.length * 8; bit++) {
      bytes[bit / 8] |= (byte) (random[bit / 8] & (0x80 >> (bit % 8)));
    }
    try {
      return new Address(InetAddress.getByAddress(bytes).getHostAddress(), bytes.length * 8);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(String literal) {
    try {
      return InetAddress.getByName(literal).getAddress();
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
