package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IpRangeTest {

  @ParameterizedTest
  @CsvSource({
    "10.1.2.3, 10.1.2.3",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
    "2001:0db8::1, 2001:db8:0:0::/64",
    "::1, 0:0:0:0::/64",
    "unknown, unknown"
  })
  void what_counts_as_one_origin(String address, String network) {
    assertThat(IpRange.network(address)).isEqualTo(network);
  }

  @ParameterizedTest
  @CsvSource({
    "10.1.2.0/24, 10.1.2.255, true",
    "10.1.2.0/24, 10.1.3.0, false",
    "10.1.2.7/24, 10.1.2.9, true",
    "0.0.0.0/0, 203.0.113.9, true",
    "2001:db8::/32, 2001:db8:1::9, true",
    "2001:db8::/32, 10.1.2.3, false",
  })
  void a_block_has_the_addresses_that_begin_alike(String block, String address, boolean inside) {
    assertThat(
            IpRange.parseBlock(block)
                .orElseThrow()
                .overlaps(IpRange.parseAddress(address).orElseThrow()))
        .isEqualTo(inside);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10.1.2.3", "10.1.2.0/33", "10.1.2.0/024", "localhost/8", "::/129"})
  void what_is_no_block_is_not_read(String text) {
    assertThat(IpRange.parseBlock(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "localhost", "10.1.2", "010.1.2.3", "1", "unknown", ":"})
  void what_is_no_address_is_not_looked_up(String text) {
    assertThat(IpRange.parseAddress(text)).isEmpty();
  }
}
