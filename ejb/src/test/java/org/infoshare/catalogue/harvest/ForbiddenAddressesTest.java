package org.infoshare.catalogue.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForbiddenAddressesTest {

  private static final Map<String, String> SETTINGS =
      Map.of(
          "infoshare.harvest.allowed-addresses", "10.8.0.0/16, 10.9.0.1",
          "infoshare.harvest.forbidden-addresses", "10.8.7.0/24,59.255.0.0/16,2400:3200::/32");

  @Test
  void the_operator_allows_internal_addresses_one_by_one() throws UnknownHostException {
    var forbidden = forbidden(false, SETTINGS);

    assertThat(forbidden.test(address("10.8.1.1"))).isFalse();
    assertThat(forbidden.test(address("10.9.0.1"))).isFalse();
    assertThat(forbidden.test(address("10.9.0.2"))).isTrue();
    assertThat(forbidden.test(address("fe80::1%0"))).isTrue();
    assertThat(forbidden.test(address("114.114.114.114"))).isFalse();
  }

  @Test
  void what_the_operator_forbids_is_forbidden_whatever_else_is_allowed()
      throws UnknownHostException {
    for (boolean privateAllowed : new boolean[] {true, false}) {
      var forbidden = forbidden(privateAllowed, SETTINGS);

      assertThat(forbidden.test(address("10.8.7.1"))).isTrue();
      assertThat(forbidden.test(address("59.255.3.4"))).isTrue();
      assertThat(forbidden.test(address("::ffff:59.255.3.4"))).isTrue();
      assertThat(forbidden.test(address("2400:3200::1"))).isTrue();
    }
  }

  @Test
  void without_settings_internal_addresses_are_forbidden_where_they_are_not_all_allowed()
      throws UnknownHostException {
    assertThat(forbidden(false, Map.of()).test(address("10.8.1.1"))).isTrue();
    assertThat(forbidden(true, Map.of()).test(address("10.8.1.1"))).isFalse();
    assertThat(forbidden(false, Map.of()).test(address("59.255.3.4"))).isFalse();
  }

  @Test
  void a_setting_that_cannot_be_read_allows_nothing() {
    var unreadable = Map.of("infoshare.harvest.forbidden-addresses", "10.8.7.*");

    assertThatThrownBy(() -> forbidden(true, unreadable))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("forbidden-addresses");
  }

  private static ForbiddenAddresses forbidden(
      boolean privateAllowed, Map<String, String> settings) {
    return ForbiddenAddresses.of(privateAllowed, name -> Optional.ofNullable(settings.get(name)));
  }

  private static InetAddress address(String literal) throws UnknownHostException {
    return InetAddress.getByName(literal);
  }
}
