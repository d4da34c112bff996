package org.infoshare.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.FakeRequest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallOriginsTest {

  private static final String PROXY = "10.0.0.7";

  @Test
  void headers_of_a_caller_who_is_no_trusted_proxy_are_ignored() {
    var request =
        FakeRequest.from("203.0.113.9", true)
            .header("X-Forwarded-For", "10.1.1.1")
            .header("X-Forwarded-Proto", "http")
            .header("X-Forwarded-Host", "evil.example");

    assertThat(usual("10.0.0.0/24").find(request.request()))
        .isEqualTo(new CallOrigin("203.0.113.9", true, null));
  }

  @ParameterizedTest
  @CsvSource({
    "'203.0.113.9', 203.0.113.9",
    "'127.0.0.1, 203.0.113.9', 203.0.113.9",
    "'127.0.0.1, 203.0.113.9, 10.0.0.8', 203.0.113.9",
    "'203.0.113.9:51000', 203.0.113.9",
    "'[2001:db8::1]:443', 2001:db8::1",
    "'::ffff:203.0.113.9', 203.0.113.9",
    "'203.0.113.9, unknown', 10.0.0.7",
    "'203.0.113.9, _hidden, 10.0.0.8', 10.0.0.8",
  })
  void the_caller_is_the_last_address_that_is_no_trusted_proxy(String list, String caller) {
    var request =
        FakeRequest.from(PROXY, false)
            .header("X-Forwarded-For", list)
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-Host", "share.example.org");

    assertThat(usual("10.0.0.0/24").find(request.request()))
        .isEqualTo(new CallOrigin(caller, true, "share.example.org"));
  }

  @Test
  void what_the_caller_wrote_itself_stands_before_what_the_proxy_adds_also_in_lines_of_their_own() {
    var request =
        FakeRequest.from(PROXY, true)
            .header("X-Forwarded-For", "127.0.0.1")
            .header("X-Forwarded-For", "203.0.113.9")
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-Proto", "http")
            .header("X-Forwarded-Host", "evil.example")
            .header("X-Forwarded-Host", "share.example.org")
            .header("Forwarded", "for=127.0.0.1;proto=https");

    assertThat(new TrustedProxies(Optional.of(PROXY), "X-Forwarded-For").origin(request.request()))
        .isEqualTo(new CallOrigin("203.0.113.9", false, "share.example.org"));
  }

  @Test
  void the_standard_header_is_read_where_the_setting_says_so() {
    var request =
        FakeRequest.from(PROXY, false)
            .header("Forwarded", "for=127.0.0.1;proto=http;host=evil.example")
            .header("Forwarded", "For=\"[2001:db8::1]:4711\";Proto=https;Host=share.example.org")
            .header("X-Forwarded-For", "127.0.0.1");

    assertThat(new TrustedProxies(Optional.of(PROXY), "Forwarded").origin(request.request()))
        .isEqualTo(new CallOrigin("2001:db8::1", true, "share.example.org"));
  }

  @Test
  void a_proxy_that_says_nothing_is_the_caller() {
    assertThat(usual(PROXY).find(FakeRequest.from(PROXY, true).request()))
        .isEqualTo(new CallOrigin(PROXY, true, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0:0:0:0:0:0:0:1", "::1%lo"})
  void this_machine_may_call_without_TLS(String address) {
    var origin = usual(PROXY).find(FakeRequest.from(address, false).request());

    assertThat(origin.isThisMachine()).isTrue();
  }

  @Test
  void another_machine_may_not_call_without_TLS() {
    assertThatThrownBy(() -> usual(PROXY).find(FakeRequest.from("10.0.0.9", false).request()))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(PlatformReason.TLS_REQUIRED));
  }

  @Test
  void a_call_that_reached_the_proxy_without_TLS_is_refused_even_if_the_proxy_uses_it() {
    var request =
        FakeRequest.from(PROXY, true)
            .header("X-Forwarded-For", "203.0.113.9")
            .header("X-Forwarded-Proto", "http");

    assertThatThrownBy(() -> usual(PROXY).find(request.request())).isInstanceOf(Refusal.class);
  }

  @Test
  void a_setting_allows_calls_without_TLS() {
    var proxies = new TrustedProxies(Optional.empty(), "X-Forwarded-For");

    assertThat(new CallOrigins(proxies, true).find(FakeRequest.from("10.0.0.9", false).request()))
        .isEqualTo(new CallOrigin("10.0.0.9", false, null));
  }

  @Test
  void a_setting_that_cannot_be_understood_is_no_setting() {
    assertThatThrownBy(() -> usual("proxy.example.org"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("proxy.example.org");
    assertThatThrownBy(() -> new TrustedProxies(Optional.empty(), "X-Real-IP"))
        .isInstanceOf(IllegalStateException.class);
  }

  private static CallOrigins usual(String... proxies) {
    return new CallOrigins(
        new TrustedProxies(Optional.of(String.join(", ", proxies)), "X-Forwarded-For"), false);
  }
}
