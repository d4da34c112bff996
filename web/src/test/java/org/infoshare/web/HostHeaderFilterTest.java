package org.infoshare.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HostHeaderFilterTest {

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {"localhost", "share.example.org:8181", "10.1.2.3", "[::1]:8080", "an_old_name:80"})
  void a_host_is_a_name_or_an_address(String host) {
    assertThat(HostHeaderFilter.isReadable(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\"b", "a b", "a/b", "a?b", "a#b", "a\\b", "<a>", "a|b", "[::1", "a%zz", "user@a", "a&b",
        "a;b", "a'b"
      })
  void what_can_stand_in_no_address_is_none(String host) {
    assertThat(HostHeaderFilter.isReadable(host)).isFalse();
  }
}
